### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm; vocabulary that is understood everywhere.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs and "quien" instead of adjectives.
### Words to keep: numb = no sentir nada / el vacío / la anestesia emocional, cut off = lejos de todo, practice = práctica,
### therapist = terapeuta, crisis line = línea de ayuda, takeaway = para llevar contigo. Quotation marks: “ ”.

## The crisis card

crisis-title = Por favor, busca a alguien ahora
crisis-matter = Tú importas, y no tienes que pasar por esto sin compañía. Lo que sientes ahora puede cambiar, y hay quien quiere ayudarte.
crisis-emergency = Si corres peligro ahora mismo, llama al { $number }. Alguien contestará y te ayudará.
crisis-emergency-local = Si corres peligro ahora mismo, llama al número de emergencias de tu zona. Alguien contestará y te ayudará.
crisis-lines = Estas personas están para escucharte y ayudarte:
crisis-directory = En { $address } encuentras a quienes escuchan en tu país.
crisis-tell = Cuéntale a alguien cercano lo mal que estás. Pídele que se quede contigo hasta que llegue ayuda.
crisis-distance = Pon distancia con lo que pueda hacerte daño. Pide a alguien que te ayude con eso.
crisis-someone-else = Si temes por otra persona, quédate a su lado si es seguro. Llamen para pedir ayuda, sin soltarse.
crisis-not-a-service = Esta guía no es un servicio de crisis, y nadie ve lo que escribiste. Pero alguien puede estar contigo: por favor, busca a esa persona.
crisis-waiting = Mientras esperas, o después de hablar con alguien

## How a line is reached

reach-call = Llama al { $number }
reach-text = Envía { $word } por mensaje de texto al { $number }
reach-call-or-text = Llama o envía un mensaje de texto al { $number }
reach-call-either = Llama al { $number } o al { $other }

## The professional card

professional-title = Mereces más apoyo del que puede dar una guía
professional-more = Lo que llevas encima suena pesado, y quizá sea hora de que te ayude alguien con formación. Eso no es debilidad. Mucha gente descubre que de verdad cambia las cosas.
professional-heard = Esto puede ser para ti cuando el vacío es:
professional-room = La terapia da espacio para:
professional-begin = El primer paso puede ser pequeño. Escribe a un centro de terapia o de salud: “Últimamente me siento lejos de todo y me gustaría recibir ayuda.” También puedes pedir a alguien de confianza que busque contigo.
professional-no-diagnosis = Esto no es un diagnóstico. Solo alguien con formación que te escuche puede decirte más, y se alegrará de que vengas.
professional-if-worse = Si algún día pesa tanto que puedas correr peligro, llama enseguida y pide ayuda. Tú importas.
