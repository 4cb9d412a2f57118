### Brazilian Portuguese (pt-BR).
### Form of address: você, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs in the present and "quem" instead.
### Words to keep: numb = anestesia / não sentir nada, cut off = longe de tudo, practice = prática, therapist = terapeuta or psicoterapeuta,
### community = grupo or comunidade, crisis line = linha de apoio, takeaway = para levar com você. Quotation marks: “ ”.

## The crisis card

crisis-title = Procure alguém agora, por favor
crisis-matter = Você importa, e não precisa passar por isso sem companhia. O que você sente agora pode mudar, e há quem queira ajudar.
crisis-emergency = Se você corre perigo agora, ligue para { $number }. Alguém vai atender e ajudar você.
crisis-emergency-local = Se você corre perigo agora, ligue para o número de emergência local. Alguém vai atender e ajudar você.
crisis-lines = Estas pessoas estão lá para escutar e ajudar:
crisis-directory = Você encontra quem escute, no seu país, em { $address }.
crisis-tell = Conte a alguém por perto como está difícil. Peça que fique com você até a ajuda chegar.
crisis-distance = Fique longe do que possa machucar você. Peça a alguém que ajude nisso.
crisis-someone-else = Se você teme por outra pessoa, fique com ela se for seguro. Liguem para pedir ajuda.
crisis-not-a-service = Este guia não é um serviço de crise, e ninguém está vendo o que você escreveu. Mas alguém pode estar ao seu lado, então procure ajuda.
crisis-waiting = Enquanto espera, ou depois de falar com alguém

## How a line is reached

reach-call = Ligue para { $number }
reach-text = Mande { $word } por SMS para { $number }
reach-call-or-text = Ligue ou mande SMS para { $number }
reach-call-either = Ligue para { $number } ou { $other }

## The professional card

professional-title = Você merece mais apoio do que um guia pode dar
professional-more = O que você carrega parece pesado, e talvez seja hora de contar com alguém preparado para ajudar. Isso não é fraqueza. Muita gente descobre que faz diferença de verdade.
professional-heard = Isso pode ser para você quando a anestesia é:
professional-room = A terapia dá espaço para:
professional-begin = O primeiro passo pode ser pequeno. Escreva para alguém da terapia ou da saúde: “Tenho me sentido longe de tudo e gostaria de ajuda.” Você também pode pedir a alguém de confiança que procure com você.
professional-no-diagnosis = Isto não é um diagnóstico. Só uma pessoa preparada, que escute você, pode dizer mais, e ela vai receber você bem.
professional-if-worse = Se um dia pesar tanto que você possa correr perigo, ligue logo e peça ajuda. Você importa.
