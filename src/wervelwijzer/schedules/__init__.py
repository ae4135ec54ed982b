"""The calendar of a patient: what recurs or expires, dated from what happens, as a table, JSON or iCalendar."""
