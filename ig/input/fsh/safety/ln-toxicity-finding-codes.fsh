CodeSystem: LnToxicityFindingCodes
Id: ln-toxicity-finding
Title: "Findings of toxicity"
Description: "What is derived of a participant's toxicities from what is recorded, and the parts of such a finding (clinical rules 7.1 to 7.7)."
* insert OwnCodeSystem
// Findings
* #crs-astct "CRS by ASTCT" "Grade of cytokine release syndrome by ASTCT 2019, from the signs of one day"
* #crs-astct insert Zh("CRS 分级（ASTCT，推算）")
* #crs-ctcae "CRS by CTCAE" "Grade of cytokine release syndrome by CTCAE 5.0, which is another scale than ASTCT's"
* #crs-ctcae insert Zh("CRS 分级（CTCAE，推算）")
* #icans-astct "ICANS by ASTCT" "Grade of neurotoxicity by ASTCT 2019, from the signs of one day"
* #icans-astct insert Zh("ICANS 分级（ASTCT，推算）")
* #icaht-early "Early ICAHT" "Days 0 to 30, the worse of the two lineages"
* #icaht-early insert Zh("早期 ICAHT")
* #icaht-early-neutrophils "Early N-ICAHT" "Neutrophils, days 0 to 30"
* #icaht-early-neutrophils insert Zh("早期中性粒细胞 ICAHT")
* #icaht-early-platelets "Early T-ICAHT" "Platelets, days 0 to 30"
* #icaht-early-platelets insert Zh("早期血小板 ICAHT")
* #icaht-late "Late ICAHT" "After day 30, the worse of the two lineages"
* #icaht-late insert Zh("晚期 ICAHT")
* #icaht-late-neutrophils "Late N-ICAHT" "Neutrophils after day 30"
* #icaht-late-neutrophils insert Zh("晚期中性粒细胞 ICAHT")
* #icaht-late-platelets "Late T-ICAHT" "Platelets, days 31 to 100"
* #icaht-late-platelets insert Zh("晚期血小板 ICAHT")
* #iec-hs-screen "IEC-HS screen" "Criteria of the haemophagocytic syndrome after cell therapy"
* #iec-hs-screen insert Zh("IEC-HS 筛查")
* #hlh-2004-screen "HLH-2004 screen" "Criteria of HLH-2004, for reference"
* #hlh-2004-screen insert Zh("HLH-2004 筛查")
* #dose-limiting "Dose-limiting toxicity" "Whether an event or a count meets the list; the list is not in the registry record"
* #dose-limiting insert Zh("剂量限制性毒性")
* #prolonged-cytopenia-30 "Cytopenia at day 30" "A low count of grade 3 or higher that has not resolved by day 30"
* #prolonged-cytopenia-30 insert Zh("第30天持续性血细胞减少")
* #prolonged-cytopenia-90 "Cytopenia at day 90" "A low count of grade 3 or higher that has not resolved by day 90"
* #prolonged-cytopenia-90 insert Zh("第90天持续性血细胞减少")
* #hypogammaglobulinaemia "Hypogammaglobulinaemia" "Immunoglobulin G below the limit, or replaced"
* #hypogammaglobulinaemia insert Zh("低丙种球蛋白血症")
* #b-cell-aplasia "B-cell aplasia" "Days without B cells; an expected effect"
* #b-cell-aplasia insert Zh("B细胞缺失")
* #sle-flare "Lupus flare" "A new BILAG A or B against the assessment before"
* #sle-flare insert Zh("狼疮复发")
* #gonadal "Gonadal function" "Recorded events, pregnancy, and anti-Muellerian hormone, without a judgement"
* #gonadal insert Zh("性腺功能")
* #growth "Growth" "Recorded events and heights, without a judgement"
* #growth insert Zh("生长")
// Parts of a finding
* #lowest-grade "Lowest grade" "The lowest grade that what is recorded leaves possible"
* #lowest-grade insert Zh("最低可能分级")
* #highest-grade "Highest grade" "The highest grade that what is recorded leaves possible"
* #highest-grade insert Zh("最高可能分级")
* #entered-grade "Entered grade" "The grade that the clinician or the investigator gave"
* #entered-grade insert Zh("临床录入分级")
* #criterion "Criterion" "One criterion, in words, and whether it is met"
* #criterion insert Zh("判定条目")
* #standing "Standing of the rule" "How far the rule was checked against its source"
* #standing insert Zh("规则核实状态")
// Standings
* #verified "Verified" "Read at its public source"
* #verified insert Zh("已核实")
* #decision "Decision" "A default of this project where sources are silent"
* #decision insert Zh("本项目约定")
* #unverified "Unverified" "Not checked against its source: a clinician must confirm it before use"
* #unverified insert Zh("未核实")

ValueSet: LnToxicityFindingKind
Id: ln-toxicity-finding-kind
Title: "Findings of toxicity"
Description: "What is derived of a participant's toxicities."
* insert OwnValueSet
* LnToxicityFindingCodes#crs-astct
* LnToxicityFindingCodes#crs-ctcae
* LnToxicityFindingCodes#icans-astct
* LnToxicityFindingCodes#icaht-early
* LnToxicityFindingCodes#icaht-early-neutrophils
* LnToxicityFindingCodes#icaht-early-platelets
* LnToxicityFindingCodes#icaht-late
* LnToxicityFindingCodes#icaht-late-neutrophils
* LnToxicityFindingCodes#icaht-late-platelets
* LnToxicityFindingCodes#iec-hs-screen
* LnToxicityFindingCodes#hlh-2004-screen
* LnToxicityFindingCodes#dose-limiting
* LnToxicityFindingCodes#prolonged-cytopenia-30
* LnToxicityFindingCodes#prolonged-cytopenia-90
* LnToxicityFindingCodes#hypogammaglobulinaemia
* LnToxicityFindingCodes#b-cell-aplasia
* LnToxicityFindingCodes#sle-flare
* LnToxicityFindingCodes#gonadal
* LnToxicityFindingCodes#growth

ValueSet: LnToxicityStanding
Id: ln-toxicity-standing
Title: "Standing of a rule"
Description: "How far a rule was checked, in falling order."
* insert OwnValueSet
* LnToxicityFindingCodes#verified
* LnToxicityFindingCodes#decision
* LnToxicityFindingCodes#unverified

ValueSet: LnToxicityGrade
Id: ln-toxicity-grade
Title: "Grades of toxicity"
Description: "Grades of the systems by which a toxicity is graded; a grade without its system means nothing."
* insert OwnValueSet
* include codes from system LnAstctGrade
* include codes from system LnCtcaeGrade
* include codes from system LnIcahtGrade
