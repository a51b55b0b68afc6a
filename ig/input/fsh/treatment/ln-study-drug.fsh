CodeSystem: LnStudyDrug
Id: ln-study-drug
Title: "Study drugs by Chinese generic name"
Description: "The drugs that bear on an end point, by the generic name that a Chinese hospital sends; the source of the map to ATC."
* insert OwnCodeSystem
* #环磷酰胺 "环磷酰胺" "Cyclophosphamide"
* #环磷酰胺 insert Zh("环磷酰胺")
* #氟达拉滨 "氟达拉滨" "Fludarabine"
* #氟达拉滨 insert Zh("氟达拉滨")
* #利妥昔单抗 "利妥昔单抗" "Rituximab"
* #利妥昔单抗 insert Zh("利妥昔单抗")
* #奥妥珠单抗 "奥妥珠单抗" "Obinutuzumab"
* #奥妥珠单抗 insert Zh("奥妥珠单抗")
* #贝利尤单抗 "贝利尤单抗" "Belimumab"
* #贝利尤单抗 insert Zh("贝利尤单抗")
* #吗替麦考酚酯 "吗替麦考酚酯" "Mycophenolic acid"
* #吗替麦考酚酯 insert Zh("吗替麦考酚酯")
* #硫唑嘌呤 "硫唑嘌呤" "Azathioprine"
* #硫唑嘌呤 insert Zh("硫唑嘌呤")
* #甲氨蝶呤 "甲氨蝶呤" "Methotrexate"
* #甲氨蝶呤 insert Zh("甲氨蝶呤")
* #环孢素 "环孢素" "Ciclosporin"
* #环孢素 insert Zh("环孢素")
* #他克莫司 "他克莫司" "Tacrolimus"
* #他克莫司 insert Zh("他克莫司")
* #泼尼松 "泼尼松" "Prednisone"
* #泼尼松 insert Zh("泼尼松")
* #泼尼松龙 "泼尼松龙" "Prednisolone"
* #泼尼松龙 insert Zh("泼尼松龙")
* #甲泼尼龙 "甲泼尼龙" "Methylprednisolone"
* #甲泼尼龙 insert Zh("甲泼尼龙")
* #地塞米松 "地塞米松" "Dexamethasone"
* #地塞米松 insert Zh("地塞米松")
* #氢化可的松 "氢化可的松" "Hydrocortisone"
* #氢化可的松 insert Zh("氢化可的松")
* #羟氯喹 "羟氯喹" "Hydroxychloroquine"
* #羟氯喹 insert Zh("羟氯喹")
* #托珠单抗 "托珠单抗" "Tocilizumab"
* #托珠单抗 insert Zh("托珠单抗")
