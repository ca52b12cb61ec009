#pragma once

#include <QWidget>

class QFormLayout;

namespace covershift::shell {

/// Labels and what they say, one below the other; the texts can be selected and copied.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

    void clear();
    /// Nothing where the value is empty.
    void add(const QString& label, const QString& value);

private:
    QFormLayout* m_layout = nullptr;
};

} // namespace covershift::shell
