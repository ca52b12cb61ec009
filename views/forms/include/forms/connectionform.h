#pragma once

#include <domain/connection.h>
#include <session/session.h>

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::forms {

/// The fields of one host's connection: address, secret and buttons are here, the host's own in those that
/// derive. The secret goes in and never comes out again. What is inside is named by the host's prefix:
/// `connectionUrl`, `viviotUrl`, …
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    /// Shows what is saved. Fields that a person is editing stay as they are, unless `andFields`.
    void showConnection(const Connection& connection, bool hasKey, bool keysAreDurable, bool andFields);
    /// Fields differ from what is saved.
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] session::ConnectionDraft draft() const;
    /// The saved secret is in the store; what was typed is forgotten.
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

protected:
    /// What differs from host to host, translated.
    struct Words
    {
        QString prefix; ///< of object names; not translated
        QString notConnected;
        QString secretKept; ///< in the empty field of one that is there
        QString secretMissing;
        QString keptForGood; ///< below the field, where there is a keychain
        QString keptForNow; ///< likewise, where there is none
        QString save;
        QString test;
        QString pause;
        QString resume;
    };
    ConnectionForm(Host host, const Words& words, QWidget* parent);

    // Each derived constructor adds its rows from top to bottom, then calls `complete()`.
    void addAddress(const QString& label, const QString& hint);
    void addSecret(const QString& label);
    void addField(const QString& label, QLineEdit* field, const QString& name, const QString& hint);
    void addField(const QString& label, QComboBox* field, const QString& name, const QString& hint);
    void complete();
    void updateButtons();

    virtual void showFields(const Connection& saved) = 0;
    [[nodiscard]] virtual bool differsFrom(const Connection& saved) const = 0;
    virtual void fill(session::ConnectionDraft& draft) const = 0;
    /// The host's own field that an error is about; null: none.
    [[nodiscard]] virtual QWidget* fieldOf(const Error&) const { return nullptr; }

private:
    [[nodiscard]] QWidget* buildButtons();
    [[nodiscard]] QString named(const char* what) const;
    void addRow(const QString& label, QWidget* field, QLabel* hint);
    void follow(QLineEdit* field);
    void showSentence(const QString& sentence, bool problem);
    void markInvalid(QWidget* field, bool invalid);

    Host m_host;
    Words m_words;
    Connection m_saved;
    bool m_busy = false;
    QFormLayout* m_form = nullptr;
    QWidget* m_lastRow = nullptr; ///< keys go from row to row as the eye does
    QLabel* m_state = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_key = nullptr;
    QLabel* m_keyHint = nullptr;
    QVector<QWidget*> m_own; ///< the host's own fields
    QLabel* m_result = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
};

} // namespace covershift::forms
