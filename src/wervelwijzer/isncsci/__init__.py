"""The neurological examination of a cord lesion (ISNCSCI, ASIA): levels, AIS, zones and scores, also with gaps."""
