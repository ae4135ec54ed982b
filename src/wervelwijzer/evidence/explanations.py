"""What we make of each discrepancy, by the key of its finding: in our words, checked against the text by hand.

The explanations say what the text itself shows; what is only likely is called likely. No other source was consulted.
"""

from wervelwijzer.language.text import Text

_SWAPPED = Text(
    "De percentages van Maranzano 2009 staan verwisseld: 80/153 is 52,3% en 80/150 is 53,3%. Wij lezen 52% na 8 Gy en "
    "53% na 16 Gy.",
    "The percentages of Maranzano 2009 are swapped: 80/153 is 52.3% and 80/150 is 53.3%. We read 52% after 8 Gy and "
    "53% after 16 Gy.",
)

REASONS: dict[str, Text] = {
    "frequency/metastases-a-year/calculation": Text(
        "Met de bovengrens van 75% komen er 37.500 patiënten per jaar uit, niet 25.000; dat getal hoort bij 50%, het "
        "midden van het bereik. Het getal voor MESCC (2.500) is wel met de bovengrens (5%) gemaakt.",
        "With the upper bound of 75% the result is 37,500 patients a year, not 25,000; that number goes with 50%, the "
        "middle of the range. The number for MESCC (2,500) was made with the upper bound (5%).",
    ),
    "sorensen-1994/walking/p": Text(
        "Met 16/27 en 10/30 is p alleen kleiner dan 0,05 met chi-kwadraat zonder correctie (0,0497); met de toets van "
        "Fisher is p 0,065.",
        "With 16/27 and 10/30 p is below 0.05 only by chi-squared without correction (0.0497); by Fisher's test p is "
        "0.065.",
    ),
    "patchell-2005/walking/ratio": Text(
        "De aantallen die bij 84% en 57% horen (42/50 en 29/51) geven een odds ratio van 4,0; de gedrukte 6,2 ligt wel "
        "midden in zijn interval. Waarschijnlijk is die gecorrigeerd voor andere kenmerken; de tekst zegt dat niet.",
        "The counts that go with 84% and 57% (42/50 and 29/51) give an odds ratio of 4.0; the printed 6.2 does lie in "
        "the middle of its interval. It is likely adjusted for other characteristics; the text does not say so.",
    ),
    "patchell-2005/walking/p": Text(
        "De ruwe aantallen geven p = 0,004 (Fisher); de gedrukte 0,001 hoort bij de odds ratio van 6,2, die "
        "waarschijnlijk gecorrigeerd is.",
        "The crude counts give p = 0.004 (Fisher); the printed 0.001 goes with the odds ratio of 6.2, which is likely "
        "adjusted.",
    ),
    "lee-2014/survival-3-months/interval": Text(
        "RR 1,11 ligt vrijwel op de ondergrens van zijn interval (1,09-1,33); het midden op logaritmische schaal is "
        "1,20. Een van de drie getallen is waarschijnlijk een drukfout (1,21 met 1,09-1,33 zou passen).",
        "RR 1.11 lies almost at the lower end of its interval (1.09-1.33); the middle on a log scale is 1.20. One of "
        "the three figures is likely a misprint (1.21 with 1.09-1.33 would fit).",
    ),
    "lee-2014/included-studies/calculation": Text(
        "De vijf studies tellen volgens de tekst samen 1561 patiënten, de meta-analyse 238 + 1137 = 1375. Wie van hen "
        "niet meetelde, staat er niet.",
        "According to the text the five studies have 1561 patients together, the meta-analysis 238 + 1137 = 1375. Who "
        "of them were left out is not printed.",
    ),
    "sins-classes/stable/range": Text(
        "De tekst noemt 1,2-1,8% stabiele wervels, maar geeft bij de bronnen 1,2% (Jiya) en 12% (Zadnik). Of 12 is een "
        "drukfout, of het bereik is 1,2-12%; zonder de studies is dat niet te zeggen.",
        "The text gives 1.2-1.8% stable vertebrae, but 1.2% (Jiya) and 12% (Zadnik) with the sources. Either 12 is a "
        "misprint or the range is 1.2-12%; that cannot be told without the studies.",
    ),
    "radiotherapy-studies-together/observational-total/calculation": Text(
        "De noemers in de bespreking tellen op tot 924 en niet tot 1749. Het verschil van 825 kan alleen bij Rades "
        "2005 zitten, waar de vijf noemers 479 zijn: die zijn dan een deelgroep van 1304 patiënten.",
        "The denominators in the discussion add up to 924, not 1749. The difference of 825 can only be in Rades 2005, "
        "where the five denominators are 479: they are then a subgroup of 1304 patients.",
    ),
    "maranzano-2009/pain/percentage/0": _SWAPPED,
    "maranzano-2009/pain/percentage/1": _SWAPPED,
    "maranzano-2009/bladder/percentage/1": Text(
        "Gedrukt is 131/140 met 87%, maar de arm telt 150 patiënten: 131/150 is 87,3%, terwijl 131/140 93,6% zou zijn. "
        "Wij lezen 131/150.",
        "Printed is 131/140 with 87%, but the arm has 150 patients: 131/150 is 87.3%, whereas 131/140 would be 93.6%. "
        "We read 131/150.",
    ),
    "van-der-linden-2004/pain/p": Text(
        "Tweemaal 73% geeft bij geen toets p = 0,52 (Fisher: 1,00); die p hoort waarschijnlijk bij een andere "
        "vergelijking, zoals de tijd tot respons. Het besluit, geen verschil, blijft hetzelfde.",
        "73% twice gives p = 0.52 by no test (Fisher: 1.00); that p likely belongs to another comparison, such as the "
        "time to response. The conclusion, no difference, stays the same.",
    ),
    "rades-2005/walking/p": Text(
        "Chi-kwadraat over de vijf gedrukte aantallen geeft p = 0,93 en niet 0,96; er is dan een andere toets of een "
        "andere groep gebruikt. Het besluit, geen verschil, blijft hetzelfde.",
        "Chi-squared over the five printed counts gives p = 0.93, not 0.96; another test or another group was then "
        "used. The conclusion, no difference, stays the same.",
    ),
    "rades-2009/local-control/ratio": Text(
        "RR 1,49 is niet de verhouding van 77% en 61% (1,26), en ook niet die van de overige 39% en 23% (1,70); "
        "waarschijnlijk komt hij uit een overlevingsanalyse. Ook de ruwe recidieven (18% en 9%) zijn niet het "
        "complement van deze percentages.",
        "RR 1.49 is not the ratio of 77% and 61% (1.26), nor that of the remaining 39% and 23% (1.70); it likely comes "
        "from a survival analysis. The crude recurrences (18% and 9%) are not the complement of these percentages "
        "either.",
    ),
    "jansson-2006/approaches/calculation": Text(
        "De drie benaderingen tellen op tot 114%: sommige patiënten kregen er meer dan een, of een percentage is fout. "
        "De tekst laat het open.",
        "The three approaches add up to 114%: some patients had more than one, or a percentage is wrong. The text "
        "leaves it open.",
    ),
    "xu-2009/approaches/calculation": Text(
        "Van 91 patiënten passen bij 24%, 49% en 27% alleen 22, 45 en 25, samen 92. Waarschijnlijk is 27% naar boven "
        "afgerond (24/91 is 26,4%) opdat de som 100 is; de tekst noemt de eerste 'ongeveer'. Bij 45 patiënten past ook "
        "35% complicaties niet (16/45 is 35,6%).",
        "Of 91 patients only 22, 45 and 25 fit 24%, 49% and 27%: 92 together. Likely 27% was rounded up (24/91 is "
        "26.4%) so that the sum is 100; the text calls the first 'about'. With 45 patients 35% complications does not "
        "fit either (16/45 is 35.6%).",
    ),
    "surgery-search/unique/calculation": Text(
        "1640 min 388 min 19 is 1233; gedrukt is 1253. Ook de unieke aantallen per bestand (791, 69, 149 en 272, samen "
        "1281) leiden er niet heen.",
        "1640 less 388 less 19 is 1233; printed is 1253. The unique numbers by database (791, 69, 149 and 272, "
        "together 1281) do not lead there either.",
    ),
}
