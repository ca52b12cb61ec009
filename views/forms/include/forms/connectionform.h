#pragma once

#include <domain/connection.h>
#include <session/session.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::forms {

/// The fields of one host's connection. The key goes in and never comes out again.
class ConnectionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(QWidget* parent = nullptr);

    /// Shows what is saved. Fields that a person is editing stay as they are, unless `andFields`.
    void showConnection(const Connection& connection, bool hasKey, bool keysAreDurable, bool andFields);
    /// Fields differ from what is saved.
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] session::ConnectionDraft draft() const;
    /// The saved key is in the store; what was typed is forgotten.
    void clearKey();
    /// Marks the field that an error is about and says its sentence beside the buttons.
    void showProblem(const Error& error, const QString& sentence);
    void showResult(const QString& sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void saveRequested();
    void testRequested();
    void pauseRequested();
    void resumeRequested();

private:
    void build();
    QWidget* buildButtons();
    void showSentence(const QString& sentence, bool problem);
    void updateButtons();
    void markInvalid(QWidget* field, bool invalid);

    Connection m_saved;
    bool m_busy = false;
    QLabel* m_state = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_key = nullptr;
    QLabel* m_keyHint = nullptr;
    QComboBox* m_identity = nullptr;
    QComboBox* m_onUncertain = nullptr;
    QLineEdit* m_workProvider = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
};

} // namespace covershift::forms
