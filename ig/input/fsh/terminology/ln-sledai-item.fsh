CodeSystem: LnSledaiItem
Id: ln-sledai-item
Title: "SLEDAI-2K items"
Description: "The 24 items of SLEDAI-2K with their weights, described in own words (clinical rules 1.1)."
* insert OwnCodeSystem
* ^property[0].code = #weight
* ^property[0].description = "Points that the item adds when present"
* ^property[0].type = #integer
* #seizure "Seizure" "Recent onset; not metabolic, infectious or drug-induced"
* #seizure insert Zh("癫痫发作")
* #seizure insert Weight(8)
* #psychosis "Psychosis" "Severe disturbance of the perception of reality; not uraemic or drug-induced"
* #psychosis insert Zh("精神症状")
* #psychosis insert Weight(8)
* #organic-brain-syndrome "Organic brain syndrome" "Altered mental function of rapid onset and fluctuating course with reduced attention; not metabolic, infectious, drug-induced or ICANS"
* #organic-brain-syndrome insert Zh("器质性脑病综合征")
* #organic-brain-syndrome insert Weight(8)
* #visual-disturbance "Visual disturbance" "Retinal change or optic neuritis of lupus; not hypertensive, infectious or drug-induced"
* #visual-disturbance insert Zh("视觉障碍")
* #visual-disturbance insert Weight(8)
* #cranial-nerve "Cranial nerve disorder" "New sensory or motor cranial neuropathy"
* #cranial-nerve insert Zh("颅神经异常")
* #cranial-nerve insert Weight(8)
* #lupus-headache "Lupus headache" "Severe, persistent, not responding to narcotic analgesia"
* #lupus-headache insert Zh("狼疮性头痛")
* #lupus-headache insert Weight(8)
* #cva "Cerebrovascular accident" "New; not arteriosclerotic"
* #cva insert Zh("脑血管意外")
* #cva insert Weight(8)
* #vasculitis "Vasculitis" "Ulceration, gangrene, tender finger nodules, periungual infarct, splinter haemorrhage, or proof by biopsy or angiogram"
* #vasculitis insert Zh("血管炎")
* #vasculitis insert Weight(8)
* #arthritis "Arthritis" "Two or more joints with pain and signs of inflammation"
* #arthritis insert Zh("关节炎")
* #arthritis insert Weight(4)
* #myositis "Myositis" "Proximal muscle aching or weakness with raised CK or aldolase, EMG change or biopsy"
* #myositis insert Zh("肌炎")
* #myositis insert Weight(4)
* #urinary-casts "Urinary casts" "Haem-granular or red-cell casts"
* #urinary-casts insert Zh("管型尿")
* #urinary-casts insert Weight(4)
* #haematuria "Haematuria" "More than 5 red cells per high-power field; no stone, infection, menses or other cause"
* #haematuria insert Zh("血尿")
* #haematuria insert Weight(4)
* #proteinuria "Proteinuria" "More than 0.5 g in 24 hours, or urine protein-creatinine ratio above 0.5 g/g"
* #proteinuria insert Zh("蛋白尿")
* #proteinuria insert Weight(4)
* #pyuria "Pyuria" "More than 5 white cells per high-power field; no infection"
* #pyuria insert Zh("脓尿")
* #pyuria insert Weight(4)
* #rash "Rash" "Inflammatory rash, new or persistent"
* #rash insert Zh("皮疹")
* #rash insert Weight(2)
* #alopecia "Alopecia" "Abnormal patchy or diffuse hair loss, new or persistent"
* #alopecia insert Zh("脱发")
* #alopecia insert Weight(2)
* #mucosal-ulcers "Mucosal ulcers" "Oral or nasal ulcers, new or persistent"
* #mucosal-ulcers insert Zh("黏膜溃疡")
* #mucosal-ulcers insert Weight(2)
* #pleurisy "Pleurisy" "Pleuritic pain with rub, effusion or thickening"
* #pleurisy insert Zh("胸膜炎")
* #pleurisy insert Weight(2)
* #pericarditis "Pericarditis" "Pericardial pain with rub, effusion, ECG or echocardiographic sign"
* #pericarditis insert Zh("心包炎")
* #pericarditis insert Weight(2)
* #low-complement "Low complement" "CH50, C3 or C4 below the lower limit of the laboratory"
* #low-complement insert Zh("低补体")
* #low-complement insert Weight(2)
* #anti-ds-dna "Anti-dsDNA" "Anti-dsDNA above the normal range of the assay"
* #anti-ds-dna insert Zh("抗双链DNA抗体升高")
* #anti-ds-dna insert Weight(2)
* #fever "Fever" "Above 38.0 degrees Celsius; no infection, not CRS"
* #fever insert Zh("发热")
* #fever insert Weight(1)
* #thrombocytopenia "Thrombocytopenia" "Platelets below 100 x 10^9/L; not drug-induced"
* #thrombocytopenia insert Zh("血小板减少")
* #thrombocytopenia insert Weight(1)
* #leukopenia "Leukopenia" "White cells below 3.0 x 10^9/L; not drug-induced"
* #leukopenia insert Zh("白细胞减少")
* #leukopenia insert Weight(1)
