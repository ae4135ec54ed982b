"""Where the pages of patients are."""

from django.urls import path

from wervelwijzer.web.patients import (
    closing,
    correcting,
    course,
    departing,
    flowchart,
    listing,
    page,
    prognosis,
    recording,
    registering,
)

urlpatterns = [
    path("patients/", listing.patients, name="patients"),
    path("patients/new/", registering.new_patient, name="new_patient"),
    path("episodes/<uuid:key>/", page.episode_page, name="episode"),
    path("episodes/<uuid:key>/now/", page.episode_now, name="episode_now"),
    path("episodes/<uuid:key>/earlier/", page.earlier, name="episode_earlier"),
    path("episodes/<uuid:key>/together/", page.together, name="episode_together"),
    path("episodes/<uuid:key>/add/<str:kind>/", recording.add, name="add_event"),
    path("episodes/<uuid:key>/deviate/<str:advice>/", departing.deviate, name="deviate"),
    path("episodes/<uuid:key>/deviations/<uuid:entry>/end/", departing.end_deviation, name="end_deviation"),
    path("episodes/<uuid:key>/clocks/<str:goal>/stop/", departing.stop_clock, name="stop_clock"),
    path("episodes/<uuid:key>/entries/<uuid:entry>/correct/", correcting.correct, name="correct_entry"),
    path("episodes/<uuid:key>/entries/<uuid:entry>/withdraw/", correcting.withdraw, name="withdraw_entry"),
    path("episodes/<uuid:key>/close/", closing.close, name="close_episode"),
    path("episodes/<uuid:key>/reopen/", closing.reopen, name="reopen_episode"),
    path("episodes/<uuid:key>/course/", course.course, name="episode_course"),
    path("episodes/<uuid:key>/prognosis/", prognosis.prognosis, name="episode_prognosis"),
    path("episodes/<uuid:key>/prognosis.svg", prognosis.prognosis_picture, name="episode_prognosis_picture"),
    path("episodes/<uuid:key>/flowchart/", flowchart.flowchart, name="episode_flowchart"),
    path("episodes/<uuid:key>/flowchart.svg", flowchart.flowchart_picture, name="episode_flowchart_picture"),
]
