"""Where the pages of the meetings and of the tasks are."""

from django.urls import path

from wervelwijzer.web.mdo import decision_views, meeting_views, task_views

urlpatterns = [
    path("mdo/", meeting_views.overview, name="mdo"),
    path("mdo/<uuid:key>/", meeting_views.meeting, name="meeting"),
    path("mdo/<uuid:key>/list/", meeting_views.put, name="meeting_put"),
    path("mdo/<uuid:key>/present/", meeting_views.note_present, name="meeting_present"),
    path("mdo/<uuid:key>/close/", meeting_views.close, name="meeting_close"),
    path("mdo/<uuid:key>/<uuid:episode>/", decision_views.item, name="meeting_item"),
    path("mdo/<uuid:key>/<uuid:episode>/preview/", decision_views.preview, name="meeting_preview"),
    path("mdo/<uuid:key>/<uuid:episode>/off/", meeting_views.take_off, name="meeting_off"),
    path("episodes/<uuid:key>/mdo/ad-hoc/", meeting_views.call_ad_hoc, name="mdo_ad_hoc"),
    path("episodes/<uuid:key>/mdo/weekly/", meeting_views.ask_weekly, name="mdo_weekly"),
    path("episodes/<uuid:key>/tasks/", task_views.of_episode, name="episode_tasks"),
    path("episodes/<uuid:key>/tasks/add/", task_views.add, name="task_add"),
    path("tasks/", task_views.my_tasks, name="tasks"),
    path("tasks/<uuid:key>/done/", task_views.done, name="task_done"),
]
