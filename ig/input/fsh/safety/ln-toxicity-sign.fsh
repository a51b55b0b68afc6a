CodeSystem: LnToxicitySign
Id: ln-toxicity-sign
Title: "Signs of CRS and ICANS"
Description: "The signs from which an ASTCT grade follows (clinical rules 7.1 and 7.2), and their steps."
* insert OwnCodeSystem
* #fever "Fever" "Temperature of at least 38.0 degrees Celsius, not due to another cause"
* #fever insert Zh("发热")
* #hypotension "Hypotension" "Low blood pressure for the age and its treatment"
* #hypotension insert Zh("低血压")
* #hypoxia "Hypoxia" "Low oxygen and its treatment"
* #hypoxia insert Zh("低氧")
* #fever-treated "Fever treated" "Antipyretic, tocilizumab or steroid was given, so fever is no longer asked for"
* #fever-treated insert Zh("已退热治疗")
* #ice-score "ICE score" "0 to 10, from 12 years of age"
* #ice-score insert Zh("ICE 评分")
* #capd-score "CAPD score" "0 to 32, below 12 years of age"
* #capd-score insert Zh("CAPD 评分")
* #consciousness "Consciousness" "Depressed level of consciousness"
* #consciousness insert Zh("意识水平")
* #seizure "Seizure" "Clinical or electroencephalographic seizure"
* #seizure insert Zh("癫痫")
* #motor-weakness "Motor weakness" "Deep focal weakness"
* #motor-weakness insert Zh("运动无力")
* #cerebral-oedema "Cerebral oedema" "Oedema or raised intracranial pressure"
* #cerebral-oedema insert Zh("脑水肿")
* #oxygen-concentration "Oxygen concentration" "Inspired oxygen given against hypoxia, in per cent; CTCAE's grade depends on it"
* #oxygen-concentration insert Zh("吸入氧浓度")
* #capd-impossible "Unable to perform CAPD" "The child can not take part in CAPD at all"
* #capd-impossible insert Zh("无法进行 CAPD 评估")
* #developmental-delay "Developmental delay" "Present before treatment: CAPD instead of ICE also from 12 years of age"
* #developmental-delay insert Zh("发育迟缓（治疗前）")
* #none "None" "Not present"
* #none insert Zh("无")
* #no-vasopressor "No vasopressor" "Hypotension that needs no vasopressor"
* #no-vasopressor insert Zh("无需升压药")
* #one-vasopressor "One vasopressor" "One vasopressor, with or without vasopressin"
* #one-vasopressor insert Zh("一种升压药")
* #multiple-vasopressors "Multiple vasopressors" "More than one vasopressor, vasopressin not counted"
* #multiple-vasopressors insert Zh("多种升压药")
* #low-flow-oxygen "Low-flow oxygen" "Nasal cannula of at most 6 L/min, or blow-by"
* #low-flow-oxygen insert Zh("低流量吸氧")
* #high-flow-oxygen "High-flow oxygen" "Nasal cannula above 6 L/min, face mask, non-rebreather or Venturi mask"
* #high-flow-oxygen insert Zh("高流量吸氧")
* #positive-pressure "Positive pressure" "CPAP, BiPAP or intubation"
* #positive-pressure insert Zh("正压通气")
* #awake "Awake" "Normal level of consciousness"
* #awake insert Zh("清醒")
* #awakens-spontaneously "Awakens spontaneously" "Awakens spontaneously"
* #awakens-spontaneously insert Zh("自行唤醒")
* #awakens-to-voice "Awakens to voice" "Awakens to voice"
* #awakens-to-voice insert Zh("呼之可醒")
* #awakens-to-touch "Awakens to touch" "Awakens only to tactile stimulus"
* #awakens-to-touch insert Zh("触之可醒")
* #unarousable "Unarousable" "Unarousable, or needs vigorous repetitive touch"
* #unarousable insert Zh("不能唤醒")
* #rapidly-resolving "Rapidly resolving" "Clinical seizure that resolves rapidly, or electroencephalographic seizure that resolves with treatment"
* #rapidly-resolving insert Zh("快速缓解")
* #prolonged "Prolonged" "Longer than 5 minutes, or repetitive without return to baseline"
* #prolonged insert Zh("持续或反复")
* #focal-oedema "Focal oedema" "Focal oedema on imaging"
* #focal-oedema insert Zh("局灶水肿")
* #diffuse-oedema "Diffuse oedema" "Diffuse oedema, or signs of raised intracranial pressure"
* #diffuse-oedema insert Zh("弥漫水肿")
