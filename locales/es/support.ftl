### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm. Never ustedes or vosotros; no word that only one country uses.
### Gender: no agreement with the reader or with the speaker of the needs. Nouns, verbs, and words of one form (fuerte, a solas, a salvo)
### stand for adjectives; people are “alguien”, “quien” or “persona”, professionals “alguien con formación”, “terapeuta”, “centro de salud”.
### Words to keep: numb = no sentir nada / el vacío / un día de vacío, cut off = lejos de todo, shield = escudo, wall = muro,
### practice = práctica, choice = decisión (never elección, which reads as a vote), therapist = terapeuta,
### counselor = profesional de apoyo psicológico / orientación, community = comunidad, spiritual practice = algo más grande que tú,
### safe person = alguien de confianza, safe = a salvo, crisis lines = personas que escuchan, takeaway = para llevar contigo.
### Quotation marks: “ ”; the full stop stands after the closing mark, also after “¿…?”.

## The crisis card

crisis-title = Por favor, habla con alguien ahora
crisis-matter = Tú importas, y no tienes que pasar por esto a solas. Lo que sientes ahora puede cambiar, y hay personas que quieren ayudarte.
crisis-emergency = Si corres peligro ahora mismo, llama al { $number }. Alguien contestará y te ayudará.
crisis-emergency-local = Si corres peligro ahora mismo, llama al número de emergencias de tu zona. Alguien contestará y te ayudará.
crisis-lines = Estas personas están ahí para escucharte y ayudarte:
crisis-directory = En { $address } puedes encontrar a personas de tu país que escuchan.
crisis-tell = Dile a alguien que esté cerca lo mal que estás. Pídele que se quede contigo hasta que llegue la ayuda.
crisis-distance = Toma distancia de todo lo que pueda hacerte daño. Pídele a alguien que te ayude con eso.
crisis-someone-else = Si temes por otra persona, quédate a su lado si puedes hacerlo sin peligro. Llama con esa persona para pedir ayuda.
crisis-not-a-service = Esta guía no es un servicio de crisis, y nadie ve lo que escribiste. Pero hay personas que sí pueden estar contigo. Por favor, habla con alguien.
crisis-waiting = Mientras esperas, o después de hablar con alguien

## How a line is reached

reach-call = Llama al { $number }
reach-text = Envía { $word } por mensaje de texto al { $number }
reach-call-or-text = Llama o envía un mensaje de texto al { $number }
reach-call-either = Llama al { $number } o al { $other }

## The professional card

professional-title = Mereces más apoyo del que puede dar una guía
professional-more = Parece que llevas un gran peso. Quizá sea el momento de que te ayude alguien con formación. Eso no es debilidad. Mucha gente nota una diferencia de verdad.
professional-heard = Esto puede ser lo adecuado para ti si el vacío:
professional-room = La terapia te da espacio para:
professional-begin = El primer paso puede ser pequeño. Escribe a alguien que ofrezca terapia u orientación, o a tu centro de salud: “Últimamente me siento lejos de todo y me gustaría recibir ayuda”. También puedes pedirle a alguien de confianza que busque contigo.
professional-no-diagnosis = Esto no es un diagnóstico. Solo alguien con formación, que te escuche, puede decirte más. Se alegrará de que hayas dado el paso.
professional-if-worse = Si pesa tanto que podrías correr peligro, por favor, llama enseguida y pide ayuda. Tú importas.
