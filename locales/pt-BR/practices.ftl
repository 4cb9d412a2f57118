### Brazilian Portuguese (pt-BR).
### Form of address: você, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs in the present and "quem" instead.
### Words to keep: numb = anestesia (in leads: anestesia emocional) / não sentir nada, cut off = longe de tudo, practice = prática, therapist = terapeuta or psicoterapeuta,
### community = grupo or comunidade, crisis line = linha de apoio, takeaway = para levar com você. Quotation marks: “ ”.

## Step 1. Acknowledge

practice-name-it-title = Diga com clareza
practice-name-it-summary = Diga a si que você se sente longe de tudo, e que isso importa.
practice-name-it-how-1 = Pare um momento, onde você estiver.
practice-name-it-how-2 = Diga a si, em voz alta ou não: “Eu me sinto longe de tudo agora, e isso importa.”
practice-name-it-how-3 = Se outras palavras forem mais verdadeiras, use essas.
practice-name-it-how-4 = Ainda não explique nem conserte nada. Deixe as palavras ali.
practice-name-it-why = O que tem nome não precisa mais ser carregado no escuro.

practice-drop-the-comparison-title = Deixe a comparação de lado
practice-drop-the-comparison-summary = Perceba o “eu não devia” e o “tem gente pior”, e solte.
practice-drop-the-comparison-how-1 = Pense em como você tem estado e escute o que diz a si sobre isso.
practice-drop-the-comparison-how-2 = Pegue uma frase que comece com “eu não devia” ou “tem gente pior”.
practice-drop-the-comparison-how-3 = Imagine que você põe essa frase no chão, como uma sacola pesada.
practice-drop-the-comparison-how-4 = Ponha esta no lugar: “Para mim é difícil, e isso basta.”
practice-drop-the-comparison-why = Dor não é competição, e a gentileza abre o que o julgamento mantém fechado.

## Step 2. Understand

practice-thank-the-shield-title = Agradeça ao escudo
practice-thank-the-shield-summary = Olhe para quando você começou a sentir menos, e para o que isso protegeu.
practice-thank-the-shield-how-1 = Sente-se num lugar tranquilo, com papel e caneta se quiser.
practice-thank-the-shield-how-2 = Pergunte-se: “Quando comecei a sentir menos?” Um palpite já serve.
practice-thank-the-shield-how-3 = Pergunte: “O que era demais para mim naquela época?” Olhe de longe, como por uma janela.
practice-thank-the-shield-how-4 = Diga à parte de você que se fechou: “Agradeço. Você queria me proteger.”
practice-thank-the-shield-how-5 = Se pesar, pare, olhe ao redor e volte outro dia.
practice-thank-the-shield-why = Quando você vê a anestesia como um escudo, não precisa mais lutar contra ela como se fosse um defeito.

## Step 3. Begin with yourself

practice-quiet-time-title = Um pouco de silêncio
practice-quiet-time-summary = Passe alguns minutos sem nada que distraia.
practice-quiet-time-how-1 = Deixe o celular em outro cômodo, ou desligado.
practice-quiet-time-how-2 = Sente-se ou deite-se de um jeito confortável.
practice-quiet-time-how-3 = Não faça nada, de propósito. Deixe os pensamentos irem e virem.
practice-quiet-time-how-4 = Se parecer vazio demais, olhe pela janela e descanse os olhos ali.
practice-quiet-time-why = No silêncio, dá para ouvir que ainda existe um mundo aí dentro.

practice-write-it-down-title = Escreva o que sente, ou que não sente nada
practice-write-it-down-summary = Ponha no papel o que há em você, mesmo que seja “nada”.
practice-write-it-down-how-1 = Pegue uma folha que ninguém mais vai ler.
practice-write-it-down-how-2 = Comece com “Agora eu sinto” e escreva o que vier. “Nada” é uma boa resposta.
practice-write-it-down-how-3 = Continue por alguns minutos. A ortografia não importa.
practice-write-it-down-how-4 = Leia uma vez, como leria as palavras de uma pessoa querida. Depois guarde ou rasgue.
practice-write-it-down-why = As palavras dão ao que está dentro um lugar para ser visto.

practice-notice-sensations-title = Perceba o corpo por dentro
practice-notice-sensations-summary = Percorra o corpo devagar e veja o que encontra.
practice-notice-sensations-how-1 = Sente-se e sinta onde a cadeira segura você.
practice-notice-sensations-how-2 = Leve a atenção devagar, dos pés até o rosto.
practice-notice-sensations-how-3 = Em cada lugar, pergunte: quente ou frio, tenso ou solto, ou nada?
practice-notice-sensations-how-4 = Não mude nada. É só olhar.
practice-notice-sensations-how-5 = Se for demais, abra os olhos e pressione os pés no chão.
practice-notice-sensations-why = Os sentimentos costumam falar primeiro pelo corpo, bem antes de terem nome.

practice-ask-what-i-need-title = Pergunte do que precisa
practice-ask-what-i-need-summary = Faça a si uma pergunta simples e espere a resposta.
practice-ask-what-i-need-how-1 = Ponha a mão no peito ou na barriga, se isso fizer bem.
practice-ask-what-i-need-how-2 = Pergunte: “Do que eu preciso agora?”
practice-ask-what-i-need-how-3 = Espere algumas respirações. Pode ser pequeno: água, descanso, ar fresco, uma voz.
practice-ask-what-i-need-how-4 = Dê isso a você, ou um pouquinho disso.
practice-ask-what-i-need-why = A cada vez que pergunta e escuta, você chega mais perto de si.

## Step 4. Allow feelings

practice-let-tears-come-title = Deixe as lágrimas virem
practice-let-tears-come-summary = Quando der vontade de chorar, dê espaço às lágrimas.
practice-let-tears-come-how-1 = Vá para onde ninguém interrompa, com um lenço e água por perto.
practice-let-tears-come-how-2 = Se uma música ou uma foto ajuda, use.
practice-let-tears-come-how-3 = Deixe que venham, ou não. Não é preciso forçar.
practice-let-tears-come-how-4 = Pare quando quiser: lave o rosto, beba água, sinta os pés no chão.
practice-let-tears-come-why = Chorar é um jeito de o corpo soltar o que segurou por tempo demais.

practice-admit-hurt-title = Admita que dói
practice-admit-hurt-summary = Quando algo doer, diga isso a si, sem desculpas.
practice-admit-hurt-how-1 = Pense numa coisa pequena que doeu nos últimos dias.
practice-admit-hurt-how-2 = Diga: “Isso me machucou.” Deixe de fora o “mas não foi nada”.
practice-admit-hurt-how-3 = Perceba o que acontece em você. Não é preciso fazer nada.
practice-admit-hurt-how-4 = Diga algo gentil a si, como diria a uma pessoa querida.
practice-admit-hurt-why = A dor que pode existir pesa menos do que a que precisa se esconder.

practice-accept-lonely-or-scared-title = Deixe a solidão ou o medo estarem ali
practice-accept-lonely-or-scared-summary = Abra um pouco de espaço para a solidão ou o medo.
practice-accept-lonely-or-scared-how-1 = Diga baixinho qual dos dois está aqui: “A solidão está aqui”, ou “O medo está aqui”.
practice-accept-lonely-or-scared-how-2 = Encontre onde sente isso e, se quiser, descanse ali uma mão quente.
practice-accept-lonely-or-scared-how-3 = Diga ao sentimento: “Pode ficar um pouco.”
practice-accept-lonely-or-scared-how-4 = Depois olhe para algo perto e simples: uma xícara, um cobertor, a luz lá fora.
practice-accept-lonely-or-scared-why = Um sentimento que pode entrar não precisa esmurrar a porta.

## Step 5. Through the body

practice-slow-walk-title = Uma caminhada lenta
practice-slow-walk-summary = Ande mais devagar do que precisa, sem ter aonde chegar.
practice-slow-walk-how-1 = Saia, ou escolha um corredor comprido.
practice-slow-walk-how-2 = Ande na metade da velocidade normal.
practice-slow-walk-how-3 = Sinta cada pé: calcanhar, sola, dedos.
practice-slow-walk-how-4 = Quando a mente correr na frente, traga-a de volta ao próximo passo.
practice-slow-walk-why = Um ritmo calmo e constante diz aos nervos que o perigo passou.

practice-stretch-or-yoga-title = Alongamento, ou uma ioga leve
practice-stretch-or-yoga-summary = Mova o corpo com delicadeza e escute o que ele conta.
practice-stretch-or-yoga-how-1 = Fique de pé ou sente-se, com espaço para os braços.
practice-stretch-or-yoga-how-2 = Estique os braços para cima e deixe que desçam devagar. Faça três vezes.
practice-stretch-or-yoga-how-3 = Gire os ombros e incline a cabeça de leve para os lados.
practice-stretch-or-yoga-how-4 = Vá só até onde for bom. Nada deve doer, e você pode parar quando quiser.
practice-stretch-or-yoga-how-5 = No fim, fique sem se mexer e perceba o que mudou.
practice-stretch-or-yoga-why = O movimento suave desperta os sentidos e deixa mais seguro sentir.

practice-deep-breathing-title = Respire fundo e devagar
practice-deep-breathing-summary = Deixe o ar descer até a barriga e sair mais devagar do que entrou.
practice-deep-breathing-how-1 = Sente-se ou deite-se com conforto, com a mão na barriga se quiser.
practice-deep-breathing-how-2 = Inspire pelo nariz e sinta a barriga subir.
practice-deep-breathing-how-3 = Solte o ar devagar, por um pouco mais de tempo do que ele levou para entrar. Sem forçar.
practice-deep-breathing-how-4 = Continue por alguns minutos. Se der tontura, deixe a respiração voltar ao natural.
practice-deep-breathing-why = Soltar o ar devagar acalma os nervos, e os sentimentos podem surgir com suavidade.

practice-time-in-nature-title = Um tempo na natureza
practice-time-in-nature-summary = Vá aonde cresce algo verde e deixe isso agir em você.
practice-time-in-nature-how-1 = Encontre um parque, um jardim, uma beira d’água ou uma única árvore.
practice-time-in-nature-how-2 = Ande ou sente-se ali, com o celular guardado.
practice-time-in-nature-how-3 = Escolha uma coisa para olhar de perto: a casca, a água, um pássaro, o céu.
practice-time-in-nature-how-4 = Fique um pouco mais do que pensava ficar.
practice-time-in-nature-why = Lá fora nada exige nada de você, e o corpo pode baixar a guarda.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Escolha o seu espaço seguro
practice-choose-a-safe-space-summary = Escolha um ou dois lugares ou pessoas que dão segurança, e decida quando ir.
practice-choose-a-safe-space-how-1 = Pense nos lugares e nas pessoas que conhece. Com quem, ou onde, você respira melhor?
practice-choose-a-safe-space-how-2 = Escolha um ou dois. Um canto tranquilo vale tanto quanto uma pessoa.
practice-choose-a-safe-space-how-3 = Decida um dia e uma hora, mesmo para uma visita curta.
practice-choose-a-safe-space-how-4 = Anote num lugar onde você vá ver.
practice-choose-a-safe-space-why = A gente se abre mais fácil onde sabe que há segurança.

## Step 7. Small expressions

practice-say-it-hurt-title = Diga que doeu
practice-say-it-hurt-summary = Quando alguém fizer ou disser algo que dói, conte isso à pessoa, em vez de se calar.
practice-say-it-hurt-how-1 = Escolha uma coisa pequena, e alguém que trata você com cuidado.
practice-say-it-hurt-how-2 = Espere um momento calmo, não o meio de uma briga.
practice-say-it-hurt-how-3 = Comece por você: “Doeu quando aquilo aconteceu.”
practice-say-it-hurt-how-4 = Diga uma vez e faça uma pausa. Não é preciso ganhar nada.
practice-say-it-hurt-why = O que é dito em voz alta não precisa mais ficar entre vocês.

practice-share-a-joy-title = Divida uma pequena alegria
practice-share-a-joy-summary = Conte a alguém uma coisa que deixou você contente.
practice-share-a-joy-how-1 = Pense numa coisa de hoje que foi um pouco boa.
practice-share-a-joy-how-2 = Escolha alguém que gostaria de ouvir.
practice-share-a-joy-how-3 = Conte em uma ou duas frases: “Isto me fez sorrir hoje.”
practice-share-a-joy-how-4 = Deixe a resposta chegar até você, nem que seja por uma respiração.
practice-share-a-joy-why = Uma alegria dividida é sentida duas vezes, e aproxima.

practice-show-appreciation-title = Mostre que alguém é importante
practice-show-appreciation-summary = Diga a uma pessoa o que você agradece, em voz alta ou numa mensagem curta.
practice-show-appreciation-how-1 = Pense em alguém que fez bem a você, há pouco ou há muito tempo.
practice-show-appreciation-how-2 = Diga algo bem concreto: o que a pessoa fez, e o bem que isso trouxe.
practice-show-appreciation-how-3 = Fale, ou escreva em duas linhas e mande.
practice-show-appreciation-how-4 = Depois perceba como se sente, seja qual for a resposta.
practice-show-appreciation-why = Cada pequeno gesto de carinho treina a sua capacidade de se conectar.

practice-admit-overwhelm-title = Admita que é demais
practice-admit-overwhelm-summary = Conte a alguém de confiança que está pesando mais do que você consegue carregar.
practice-admit-overwhelm-how-1 = Escolha uma pessoa que não julga você.
practice-admit-overwhelm-how-2 = Diga com simplicidade: “Está demais para mim agora.”
practice-admit-overwhelm-how-3 = Se souber o que ajudaria, peça. Se não, diga isso também.
practice-admit-overwhelm-how-4 = Deixe a pessoa escutar. Você não deve explicações a ninguém.
practice-admit-overwhelm-why = Quando alguém sabe o quanto pesa, você já não carrega tudo por conta própria.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Deixe uma pessoa chegar um pouco mais perto
practice-let-one-person-closer-summary = Conte uma pequena verdade a uma pessoa segura e veja como ela a trata.
practice-let-one-person-closer-how-1 = Escolha uma pessoa que tem sido constante e gentil.
practice-let-one-person-closer-how-2 = Pense em algo verdadeiro, mas pequeno, que você aguentaria deixar alguém saber.
practice-let-one-person-closer-how-3 = Conte, e por hoje pare aí.
practice-let-one-person-closer-how-4 = Nos dias seguintes, observe: a pessoa trata isso com cuidado?
practice-let-one-person-closer-how-5 = Se sim, um dia você pode contar um pouco mais. Se não, agora você sabe, e mantém seus limites.
practice-let-one-person-closer-why = A confiança volta com pequenas verdades que foram bem tratadas.

## Step 9. Feel alive

practice-music-title = Uma música que toca você
practice-music-summary = Escute uma música com toda a atenção.
practice-music-how-1 = Escolha uma canção que já significou algo para você.
practice-music-how-2 = Ponha os fones, ou aumente um pouco o som, e não faça mais nada.
practice-music-how-3 = Siga uma voz ou um instrumento até o fim.
practice-music-how-4 = Se o corpo quiser se mexer, ou a voz cantarolar, deixe.
practice-music-why = A música alcança um sentimento mesmo quando as palavras não alcançam.

practice-art-title = Faça ou olhe arte
practice-art-summary = Passe um tempo com cor, forma ou uma imagem que fala com você.
practice-art-how-1 = Pegue um lápis, tintas, ou uma imagem de que gosta.
practice-art-how-2 = Se for fazer, deixe a mão escolher. Não precisa ficar bonito.
practice-art-how-3 = Se for olhar, deixe os olhos descansarem na parte que chama a atenção.
practice-art-how-4 = Pergunte: “O que isto mexe em mim?” Qualquer resposta está certa.
practice-art-why = Cor e forma dizem coisas para as quais ainda não há palavras.

practice-writing-title = Escreva algo seu
practice-writing-summary = Escreva uma carta, uma lembrança ou uma cena inventada, só para você.
practice-writing-how-1 = Escolha um começo: uma carta que não vai enviar, um dia de que se lembra, ou uma cena inventada.
practice-writing-how-2 = Escreva sem parar para corrigir.
practice-writing-how-3 = Ponha uma coisa que se vê, uma que se ouve e uma que se toca.
practice-writing-how-4 = Termine onde quiser e guarde sem julgar.
practice-writing-why = No papel, o seu mundo de dentro pode tomar forma e voltar a viver.

practice-spiritual-practice-title = Um momento com o que é maior que você
practice-spiritual-practice-summary = Reze, medite, acenda uma vela ou fique com uma pergunta, do seu jeito.
practice-spiritual-practice-how-1 = Escolha uma forma que combine com você: uma oração, um verso, uma vela, um silêncio ou o céu da noite.
practice-spiritual-practice-how-2 = Acomode-se num lugar que pareça certo.
practice-spiritual-practice-how-3 = Fique ali um tempo, sem meta.
practice-spiritual-practice-how-4 = Antes de sair, diga uma coisa que traz esperança ou gratidão.
practice-spiritual-practice-why = Sentir-se parte de algo maior pode devolver sentido aos dias comuns.

practice-volunteering-title = Ajude em algum lugar
practice-volunteering-summary = Dê uma hora a alguém ou a algo que precise.
practice-volunteering-how-1 = Pense no que importa para você: bichos, crianças, pessoas idosas, a natureza, a sua rua.
practice-volunteering-how-2 = Encontre um lugar por perto que precise de uma mão e pergunte o que falta.
practice-volunteering-how-3 = Comece pequeno: uma hora, uma tarefa.
practice-volunteering-how-4 = Depois, lembre-se de um momento em que se sentiu útil ou sentiu calor humano.
practice-volunteering-why = Fazer falta a alguém, mesmo por uma hora, pode despertar um propósito.

practice-creative-hobby-title = Tempo para algo que você ama fazer
practice-creative-hobby-summary = Cozinhe, tricote, construa, plante ou toque, só porque gosta.
practice-creative-hobby-how-1 = Escolha algo que gosta de fazer com as mãos, ou gostava.
practice-creative-hobby-how-2 = Separe o material e escolha uma parte bem pequena para fazer.
practice-creative-hobby-how-3 = Faça devagar. Ninguém está dando nota.
practice-creative-hobby-how-4 = Pare enquanto está bom e deixe onde possa ver.
practice-creative-hobby-why = Fazer algo só por fazer traz de volta uma alegria tranquila.

## Step 10. Be present

practice-mindful-eating-title = Coma uma coisa devagar
practice-mindful-eating-summary = Coma alguns pedaços com toda a atenção.
practice-mindful-eating-how-1 = Escolha algo pequeno: um pedaço de fruta, uma fatia de pão, uma xícara de chá.
practice-mindful-eating-how-2 = Olhe e sinta o cheiro antes de começar.
practice-mindful-eating-how-3 = Morda um pouco e mastigue devagar. Perceba o gosto mudar.
practice-mindful-eating-how-4 = Entre uma mordida e outra, deixe a comida de lado um instante.
practice-mindful-eating-why = O sabor traz você de volta a este momento sem esforço.

practice-listen-around-title = Escute o que há em volta
practice-listen-around-summary = Perceba os sons perto e longe, do jeito que são.
practice-listen-around-how-1 = Fique onde está, de olhos abertos ou fechados.
practice-listen-around-how-2 = Encontre um som distante. Depois um que esteja perto.
practice-listen-around-how-3 = Conte cinco sons ao todo, sem separar em bons e ruins.
practice-listen-around-how-4 = Para voltar, olhe devagar ao seu redor.
practice-listen-around-why = Os sons só acontecem agora, por isso escutar traz você para cá.

practice-slow-breaths-title = Três respirações lentas
practice-slow-breaths-summary = Respire três vezes um pouco mais devagar que o normal.
practice-slow-breaths-how-1 = Deixe os ombros caírem.
practice-slow-breaths-how-2 = Inspire de leve e solte o ar devagar, como por um canudo.
practice-slow-breaths-how-3 = Faça isso três vezes e depois deixe a respiração livre.
practice-slow-breaths-why = Até três respirações podem ser uma pequena porta de volta ao presente.

practice-pause-before-reacting-title = Pause antes de reagir
practice-pause-before-reacting-summary = Ponha uma respiração entre o que acontece e o que você faz.
practice-pause-before-reacting-how-1 = Quando algo mexer com você, pare por uma respiração.
practice-pause-before-reacting-how-2 = Perceba: o que sente, e onde no corpo?
practice-pause-before-reacting-how-3 = Dê um nome a isso, em uma palavra.
practice-pause-before-reacting-how-4 = Então escolha o que fazer, ou escolha esperar.
practice-pause-before-reacting-why = Nessa pausa curta dá para sentir algo sem que isso arraste você.

## Step 11. Give it time

practice-expect-numb-days-title = Dê lugar aos dias de vazio
practice-expect-numb-days-summary = Num dia de vazio, veja que ele faz parte do caminho, e faça uma coisa pequena mesmo assim.
practice-expect-numb-days-how-1 = Diga: “Hoje é um dia de vazio. Dias assim fazem parte do caminho.”
practice-expect-numb-days-how-2 = Lembre-se de um momento, por menor que seja, em que você sentiu algo.
practice-expect-numb-days-how-3 = Escolha um gesto bem pequeno de carinho: abrir uma janela, fazer um chá, mandar um oi.
practice-expect-numb-days-how-4 = Faça, e que isso baste por hoje.
practice-expect-numb-days-why = Um dia de vazio não é andar para trás, porque a cura nunca segue em linha reta.

## Step 12. Professional help

practice-reach-out-for-help-title = Peça ajuda
practice-reach-out-for-help-summary = Escreva ou ligue para um serviço de psicologia ou de saúde, ou peça a alguém de confiança que ajude a procurar.
practice-reach-out-for-help-how-1 = Decida a quem pedir: terapeuta, posto de saúde, centro de atendimento psicológico ou alguém próximo que ajude a procurar.
practice-reach-out-for-help-how-2 = Escreva duas frases: como você tem estado e o que deseja.
practice-reach-out-for-help-how-3 = Mande, ou leia ao telefone. Não é preciso dizer mais do que isso.
practice-reach-out-for-help-how-4 = Se a primeira porta não se abrir, bata em mais uma. Muitas vezes leva um tempo até encontrar.
practice-reach-out-for-help-why = Pedir ajuda é um sinal de força, e você não precisa achar o caminho por conta própria.

## Step 13. Hope

practice-one-hopeful-choice-title = Uma escolha de esperança
practice-one-hopeful-choice-summary = Escolha uma coisa para hoje que aponte para a esperança.
practice-one-hopeful-choice-how-1 = Escolha uma: olhar para si com honestidade, cuidar de uma necessidade, deixar que vejam quem você é ou buscar uma conexão de verdade.
practice-one-hopeful-choice-how-2 = Pergunte: “Como isso seria hoje, na menor forma possível?”
practice-one-hopeful-choice-how-3 = Faça essa única coisa.
practice-one-hopeful-choice-how-4 = À noite, lembre-se de que você fez isso.
practice-one-hopeful-choice-why = Cada escolha assim reconstrói o seu mundo de dentro, um pouco de cada vez.
