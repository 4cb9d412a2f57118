### Brazilian Portuguese (pt-BR).
### Form of address: você, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs in the present and "quem" instead.
### Words to keep: numb = anestesia (in leads: anestesia emocional) / não sentir nada, cut off = longe de tudo, practice = prática, therapist = terapeuta or psicoterapeuta,
### community = grupo or comunidade, crisis line = linha de apoio, takeaway = para levar com você. Quotation marks: “ ”.

## The guide itself

language-name = Português (Brasil)

guide-title = Como se reconectar emocionalmente

guide-opening =
    A vida pode seguir por fora enquanto alguma coisa por dentro ficou em silêncio. Você trabalha, conversa, faz o que tem que ser feito. Até sorri. E o tempo todo existe uma distância: de si, das outras pessoas, daquilo que antes importava.

    Talvez você não sinta nada, ou sinta um vazio. Talvez se pergunte para onde foram os seus sentimentos.

guide-no-failure =
    Isso não é um defeito seu. Muitas vezes é uma resposta a alguma coisa: estresse, um coração partido, um trauma, uma grande decepção, ou simplesmente coisa demais por tempo demais.

    A proximidade pode ser reconstruída. Leva tempo, e pede paciência consigo.

guide-promise =
    O caminho de volta não é fingir alegria. É se dar permissão para sentir, para confiar, para se abrir um pouco. Primeiro com você. Depois, aos poucos, com o mundo.

guide-closing =
    Seu coração não foi embora. Ele aprendeu a se proteger. Por baixo da anestesia, seus sentimentos continuam lá, à espera de delicadeza, de paciência e de segurança.

    Você não precisa mostrar felicidade. A ideia é voltar a viver por inteiro, com as partes difíceis e as partes bonitas.

    Não precisa acontecer tudo de uma vez. Um passo honesto na sua direção, por menor que seja, já é a cura acontecendo.
