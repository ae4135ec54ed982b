"""Which doubt is worth settling first. Our reading: what a clock hangs on goes before what can wait.

The weight of a question is the doubt that it takes away, summed over the decisions below, divided by the effort of
asking: history costs least, imaging and treatment most, so that a doctor is asked history before an MRI.
"""

from __future__ import annotations

from wervelwijzer.language.words import Phase

PRIORITY: dict[str, float] = {
    "imaging.deadline_hours": 1.0,
    "biopsy.deadline_hours": 0.3,
    "corticosteroids.dexamethasone": 0.3,
    "treatment.start_deadline_hours": 0.3,
    "surgery.emergency_decompression": 0.3,
    "mdo.urgency": 0.1,
    "local_treatment.preferred": 0.1,
    "radiotherapy.schedule": 0.03,
}

ASKED = 3
"""How many questions a doctor is shown at once."""

WEIGHED = 3
"""How many open decisions are weighed, from the most pressing on; what comes after them can wait its turn."""

UNRANKED = 0.0001
"""What a question adds for each decision that it can change."""

FOLLOWED = 0.5
"""A fact that others follow by default (Karnofsky, primary) settles them too, unless a judgement overrides it."""

NOT_YET = 0.01
"""What remains of a question's weight while what it presupposes is open; the rest goes to what is open."""

EFFORT: dict[Phase, float] = {
    Phase.HISTORY: 1.0,
    Phase.EXAMINATION: 1.5,
    Phase.IMAGING: 8.0,
    Phase.TREATMENT: 12.0,
}
