Instance: ln-criteria-lunar
InstanceOf: LnCriteriaSet
Usage: #definition
Title: "LUNAR"
Description: "Complete response below 0.5 g/g with fewer than 5 red cells per field, no red-cell casts, and serum creatinine normal where it was abnormal at baseline, else at most 115 % of baseline. Partial response a fall of at least half, to below 1.0 g/g from a baseline of at most 3.0 and to at most 3.0 from a higher one, with creatinine at most 115 % and red cells at most 150 % of baseline and no red-cell casts. Whether creatinine is normal is read from the range that the laboratory sent with it. The partial response rests on memory, not on a page that was read (clinical rules 5.2)."
* insert CriteriaSetOf(ln-criteria-lunar, LnCriteriaLunar)
* title = "LUNAR"
* description = "Complete response below 0.5 g/g with fewer than 5 red cells per field, no red-cell casts, and serum creatinine normal where it was abnormal at baseline, else at most 115 % of baseline. Partial response a fall of at least half, to below 1.0 g/g from a baseline of at most 3.0 and to at most 3.0 from a higher one, with creatinine at most 115 % and red cells at most 150 % of baseline and no red-cell casts. Whether creatinine is normal is read from the range that the laboratory sent with it. The partial response rests on memory, not on a page that was read (clinical rules 5.2)."
