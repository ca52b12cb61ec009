#pragma once

#include <forms/connectionform.h>

namespace covershift::forms {

/// The connection to Viviot (`contracts/viviot.md`): how to sign in, the format, what an end date means.
class ViviotConnectionForm final : public ConnectionForm
{
    Q_OBJECT
public:
    explicit ViviotConnectionForm(QWidget* parent = nullptr);

protected:
    void showFields(const Connection& saved) override;
    [[nodiscard]] bool differsFrom(const Connection& saved) const override;
    void fill(session::ConnectionDraft& draft) const override;
    [[nodiscard]] QWidget* fieldOf(const Error& error) const override;

private:
    [[nodiscard]] ViviotSettings settings() const;

    QComboBox* m_auth = nullptr;
    QLineEdit* m_user = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_endDate = nullptr;
};

} // namespace covershift::forms
