#pragma once

#include "boardscene.h"
#include "planfeeder.h"
#include "scene.h"

#include <items/liveplan.h>
#include <items/liverowsmodel.h>
#include <session/plannedtimes.h>
#include <support/fakeclock.h>
#include <theme/theme.h>
#include <timeline/timelineview.h>

#include <cmath>
#include <memory>

namespace covershift::timeline {

/// A shown view of a board with every state of cover, at a standing clock. Nothing is planned until a test
/// does.
struct ViewFixture
{
    explicit ViewFixture(bool filled = true)
    {
        theme.setScheme(theme::Scheme::Light);
        if (filled)
            fillBoard(board, clock.now());
        model = std::make_unique<items::LiveRowsModel>(board, clock);
        model->setOrder(items::LiveOrder::ByName);
        model->setPlan(&plan);
        view = std::make_unique<TimelineView>(*model, theme);
        view->resize(1000, 500);
        view->show();
        view->setFocus();
        view->activateWindow();
    }

    void setPlan(const session::PlanState& state)
    {
        session::BoardFeeder::setLoaded(board);
        session::PlanFeeder::put(planBoard, state);
        times.look();
    }

    [[nodiscard]] Instant now() const { return clock.now(); }
    [[nodiscard]] geometry::TimeScale scale() const
    {
        return {view->visibleFrom(), view->visibleTo(), double(scene().chart().width())};
    }
    /// Where everything lies, by the same rules as the view's.
    [[nodiscard]] Scene scene() const
    {
        Scene scene;
        scene.model = model.get();
        scene.size = view->viewport()->size();
        std::vector<int> headers;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (!model->workerAt(row).isValid())
                headers.push_back(row);
        }
        scene.rows = geometry::RowStack(model->rowCount(), headers);
        if (view->showsAllRows())
            scene.rows = scene.rows.squeezed(scene.names().height());
        return scene;
    }
    [[nodiscard]] int xOf(Instant at) const
    {
        return int(std::lround(scene().namesWidth() + scale().xOf(at)));
    }
    [[nodiscard]] int yOf(int row) const { return scene().rowRect(row).center().y(); }
    [[nodiscard]] int yOf(WorkerId worker) const { return yOf(model->rowOf(worker)); }
    [[nodiscard]] QPoint at(WorkerId worker, Instant when) const { return {xOf(when), yOf(worker)}; }
    [[nodiscard]] QPoint nameOf(int row) const { return {60, yOf(row)}; }
    [[nodiscard]] QPoint nameOf(WorkerId worker) const { return {60, yOf(worker)}; }

    theme::Theme theme;
    support::FakeClock clock;
    session::Board board;
    session::PlanBoard planBoard{board};
    session::PlannedTimes times{planBoard, board, clock};
    items::LivePlan plan{planBoard, times, clock};
    std::unique_ptr<items::LiveRowsModel> model;
    std::unique_ptr<TimelineView> view;
};

} // namespace covershift::timeline
