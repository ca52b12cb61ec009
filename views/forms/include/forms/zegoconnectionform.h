#pragma once

#include <forms/connectionform.h>

namespace covershift::forms {

/// The connection to Zego (`contracts/zego.md`): who a worker is there, and what becomes of a lost answer.
class ZegoConnectionForm final : public ConnectionForm
{
    Q_OBJECT
public:
    explicit ZegoConnectionForm(QWidget* parent = nullptr);

protected:
    void showFields(const Connection& saved) override;
    [[nodiscard]] bool differsFrom(const Connection& saved) const override;
    void fill(session::ConnectionDraft& draft) const override;

private:
    QComboBox* m_identity = nullptr;
    QComboBox* m_onUncertain = nullptr;
    QLineEdit* m_workProvider = nullptr;
};

} // namespace covershift::forms
