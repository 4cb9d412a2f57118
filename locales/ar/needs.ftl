### Arabic (Modern Standard Arabic). Source: en-US.
### First person, as a reader would choose it from a list. No final full stop; each is quoted later between « ».
### Gender: never marked. First-person verbs and nouns only; no adjective or participle that agrees with «أنا».
### Word choices to keep: numb = الخدر; empty = الفراغ; professional help = مساعدة مختصة.

## The fourteen needs

need-feel-again-title = أشعر بالخدر أو الفراغ
need-be-kind-title = أقسو في الحكم على نفسي أو ألومها
need-understand-why-title = لا أعرف لماذا صرت هكذا
need-notice-feelings-title = لا أعرف ماذا أشعر أو ماذا أحتاج
need-face-feelings-title = أخاف من مشاعري، أو أشعر أنها تغمرني
need-calm-body-title = أشعر بالتوتر أو الإرهاق، أو أعصابي مشدودة
need-be-heard-title = أشعر بالوحدة، ولا أحد يفهمني
need-speak-up-title = أكتم ما أشعر به
need-trust-again-title = يصعب عليّ أن أثق أو أدع أحدًا يقترب مني
need-feel-alive-title = لا شيء يمنحني فرحًا أو معنى
need-be-present-title = ذهني دائمًا في مكان آخر
need-be-patient-title = الأمر يطول كثيرًا، أو عدت إلى الوراء
need-find-hope-title = فقدت الأمل في أن يتحسن الحال
need-get-help-title = أظن أنني أحتاج إلى مساعدة مختصة
