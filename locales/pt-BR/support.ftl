### Brazilian Portuguese (pt-BR).
### Form of address: você, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs in the present and "quem" instead.
### Words to keep: numb = anestesia (in leads: anestesia emocional) / não sentir nada, cut off = longe de tudo, practice = prática, therapist = terapeuta or psicoterapeuta,
### community = grupo or comunidade, crisis line = linha de apoio, takeaway = para levar com você. Quotation marks: “ ”.

## The crisis card

crisis-title = Procure alguém agora, por favor
crisis-matter = Você é importante, e não precisa passar por isso sem apoio. O que você sente agora pode mudar, e tem gente que quer ajudar você.
crisis-emergency = Se você corre perigo agora, ligue para { $number }. Alguém vai atender e ajudar você.
crisis-emergency-local = Se você corre perigo agora, ligue para o número de emergência da sua região. Alguém vai atender e ajudar você.
crisis-lines = Aqui há pessoas prontas para escutar e ajudar:
crisis-directory = Você encontra quem possa escutar e ajudar, no seu país, em { $address }.
crisis-tell = Conte a alguém por perto o quanto está difícil. Peça que fique com você até a ajuda chegar.
crisis-distance = Fique longe do que possa machucar você. Peça a alguém que ajude nisso.
crisis-someone-else = Se você teme por outra pessoa, fique com ela, se for seguro. Liguem para pedir ajuda.
crisis-not-a-service = Este guia não é um serviço de crise. Ninguém está vendo o que você escreveu. Mas uma pessoa pode ficar ao seu lado: procure alguém, por favor.
crisis-waiting = Enquanto espera, ou depois de falar com alguém

## How a line is reached

reach-call = Ligue para { $number }
reach-text = Mande { $word } por SMS para { $number }
reach-call-or-text = Ligue ou mande SMS para { $number }
reach-call-either = Ligue para { $number } ou { $other }

## The professional card

professional-title = Você merece mais apoio do que um guia pode dar
professional-more = O que você carrega parece pesado. Talvez seja hora de ter a ajuda de alguém com formação para isso. Não é fraqueza. Muita gente descobre que isso faz diferença de verdade.
professional-heard = Esse apoio pode ser para você quando a anestesia emocional é:
professional-room = A terapia dá espaço para:
professional-begin = O primeiro passo pode ser pequeno. Escreva para um serviço de psicologia ou para quem cuida da sua saúde: “Tenho me sentido longe de tudo e gostaria de ajuda.” Você também pode pedir a alguém de confiança que procure com você.
professional-no-diagnosis = Isto não é um diagnóstico. Só uma pessoa com formação, que escute você, pode dizer mais. Ela vai gostar de receber você.
professional-if-worse = Se um dia pesar tanto que você corra perigo, ligue logo e peça ajuda. Você é importante.
