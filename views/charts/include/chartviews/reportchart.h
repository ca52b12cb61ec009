#pragma once

#include <chartviews/chartkind.h>
#include <reports/report.h>
#include <theme/theme.h>

#include <QWidget>

#include <memory>

namespace covershift::chartviews {

/// One chart of a report. The pointer or the arrow keys choose a bar, whose numbers stand below; a click or
/// Enter asks for the stretches behind it. Follows the theme. GUI thread.
class ReportChart final : public QWidget
{
    Q_OBJECT
public:
    /// `theme` must outlive it.
    ReportChart(const theme::Theme& theme, NameOf nameOf, QWidget* parent = nullptr);
    ~ReportChart() override;

    void setReport(const reports::Report& report);
    void setKind(ChartKind kind);
    [[nodiscard]] ChartKind kind() const;
    /// What stands below: the chosen bar's numbers, else what the chart is about.
    [[nodiscard]] QString caption() const;

Q_SIGNALS:
    void stretchesRequested(const QString& title, const covershift::reports::StretchFilter& filter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::chartviews
