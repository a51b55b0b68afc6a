CodeSystem: LnAesi
Id: ln-aesi
Title: "Adverse events of special interest"
Description: "Events of special interest for CAR-T cells in autoimmune disease (clinical rules 7.5)."
* insert OwnCodeSystem
* #CRS "Cytokine release syndrome" "Graded by ASTCT 2019"
* #CRS insert Zh("细胞因子释放综合征")
* #ICANS "ICANS" "Immune effector cell-associated neurotoxicity syndrome, graded by ASTCT 2019"
* #ICANS insert Zh("免疫效应细胞相关神经毒性综合征")
* #IEC-HS "IEC-HS" "Immune effector cell-associated haemophagocytic syndrome"
* #IEC-HS insert Zh("免疫效应细胞相关噬血综合征")
* #ICAHT "ICAHT" "Immune effector cell-associated haematotoxicity, early or late"
* #ICAHT insert Zh("免疫效应细胞相关血液毒性")
* #PROLONGED-CYTOPENIA "Prolonged cytopenia" "Grade 3 or higher and not resolved by day 30"
* #PROLONGED-CYTOPENIA insert Zh("持续性血细胞减少")
* #INFECTION "Infection" "Grade 3 or higher, opportunistic, or reactivation"
* #INFECTION insert Zh("感染")
* #HYPOGAMMA "Hypogammaglobulinaemia" "IgG below the limit, or replacement needed"
* #HYPOGAMMA insert Zh("低丙种球蛋白血症")
* #BCELL-APLASIA "B-cell aplasia" "CD19-positive cells below the limit; an expected effect whose duration counts"
* #BCELL-APLASIA insert Zh("B细胞缺失")
* #SECONDARY-MALIGNANCY "Secondary malignancy" "Including T-cell malignancy"
* #SECONDARY-MALIGNANCY insert Zh("继发恶性肿瘤")
* #INFUSION-REACTION "Infusion reaction" "Within 24 hours of the infusion"
* #INFUSION-REACTION insert Zh("输注反应")
* #HYPERSENSITIVITY "Hypersensitivity" "Including anaphylaxis"
* #HYPERSENSITIVITY insert Zh("超敏反应")
* #CARDIAC "Cardiac toxicity" "Heart failure, arrhythmia, fall of ejection fraction"
* #CARDIAC insert Zh("心脏毒性")
* #COAGULOPATHY "Coagulopathy" "Disturbed coagulation"
* #COAGULOPATHY insert Zh("凝血异常")
* #TLS "Tumour lysis syndrome" "Tumour lysis syndrome"
* #TLS insert Zh("肿瘤溶解综合征")
* #LICATS "LICATS" "Local immune effector cell-associated toxicity syndrome"
* #LICATS insert Zh("局部免疫效应细胞相关毒性综合征")
* #SLE-FLARE "Lupus flare" "New BILAG A or B"
* #SLE-FLARE insert Zh("狼疮复发")
* #GONADAL "Gonadal effect" "Fertility, pregnancy, anti-Muellerian hormone"
* #GONADAL insert Zh("性腺影响")
* #GROWTH "Growth" "Effect on growth"
* #GROWTH insert Zh("生长影响")
* #DEATH "Death" "Death of any cause"
* #DEATH insert Zh("死亡")
* #MEDICATION-ERROR "Medication error" "Error in preparing or giving a medication"
* #MEDICATION-ERROR insert Zh("用药差错")
* #OUT-OF-SPEC "Product out of specification" "Infusion of a product outside its specification"
* #OUT-OF-SPEC insert Zh("制剂不合格")
