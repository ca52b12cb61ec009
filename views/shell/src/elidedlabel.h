#pragma once

#include <QLabel>

namespace covershift::shell {

/// A line of text that is cut short where the room is, and then says all of it in its tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace covershift::shell
