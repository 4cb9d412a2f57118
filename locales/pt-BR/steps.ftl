### Brazilian Portuguese (pt-BR).
### Form of address: você, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs in the present and "quem" instead.
### Words to keep: numb = anestesia (in leads: anestesia emocional) / não sentir nada, cut off = longe de tudo, practice = prática, therapist = terapeuta or psicoterapeuta,
### community = grupo or comunidade, crisis line = linha de apoio, takeaway = para levar com você. Quotation marks: “ ”.

## 1. Acknowledge

step-acknowledge-title = Dê um nome, sem se julgar
step-acknowledge-body =
    A cura começa pela honestidade. Escute como você fala consigo. “Eu não devia me sentir assim.” “Tem gente em situação pior.” Experimente outras palavras: “Eu me sinto longe de tudo, e isso importa.”

    A gente costuma empurrar essa sensação para longe, com medo de que ela prove que há algo de errado com a gente. Quase sempre ela mostra outra coisa: que você aguentou firme por tempo demais, com apoio de menos.
step-acknowledge-takeaway = Julgar-se aumenta a distância; a gentileza abre a porta.

## 2. Understand

step-understand-title = Veja por que você se fechou
step-understand-body =
    Essa distância nunca vem do nada. Ela protege. Quando a dor é demais, a mente pode escolher sentir menos, em vez de sentir tudo de uma vez.

    Visto assim, não sentir nada não é fraqueza. É um jeito de sobreviver que um dia ajudou. Só que o escudo de antes pode ser o muro de agora, entre você e uma vida plena.
step-understand-lead = Alguns motivos comuns:
step-understand-takeaway = O que um dia protegeu você pode estar segurando você hoje.

## 3. Begin with yourself

step-self-first-title = Comece por você
step-self-first-body =
    Quando tudo parece distante, é comum tentar consertar primeiro as relações com os outros. Mas a conexão começa por dentro. Longe dos próprios sentimentos, é difícil chegar perto de alguém de verdade.

    Não é preciso uma grande virada. Bastam pequenos momentos que façam lembrar: ainda existe um mundo inteiro aí dentro.
step-self-first-lead = Jeitos leves de começar:
step-self-first-takeaway = Estar perto de si sustenta todos os outros laços.

## 4. Allow feelings

step-allow-feelings-title = Deixe os sentimentos virem, até os difíceis
step-allow-feelings-body =
    Talvez você fique longe do que sente por receio do que viria à tona: dor, raiva, tristeza, medo. Esse receio faz sentido. O que ficou preso por muito tempo costuma voltar com força no começo.

    Mas sentir uma emoção não é deixar que ela mande em você. É só perceber que ela está ali, sem julgar e sem empurrar para longe.
step-allow-feelings-lead = Pequenos começos:
step-allow-feelings-takeaway = Um sentimento que pode existir começa a perder a força sobre você.

## 5. Through the body

step-through-the-body-title = Deixe o corpo ajudar
step-through-the-body-body =
    A cura acontece tanto no corpo quanto na mente. Quem está longe dos sentimentos muitas vezes está longe do corpo também.

    Movimentos simples podem despertar os sentidos. Eles acalmam os nervos, e assim os sentimentos podem surgir devagar, com segurança.
step-through-the-body-lead = Algumas coisas simples para experimentar:
step-through-the-body-takeaway = Quando o corpo encontra mais segurança, os sentimentos também encontram.

## 6. Safe spaces

step-safe-spaces-title = Abra-se onde há segurança
step-safe-spaces-body =
    É mais fácil se reconectar onde existe segurança. Você não precisa se abrir com todo mundo. Bastam um ou dois lugares onde dá para falar a verdade, sem ninguém julgar.
step-safe-spaces-lead = Pode ser:
step-safe-spaces-takeaway = Para se abrir, é preciso segurança; sem ela, a mente mantém os muros de pé.

## 7. Small expressions

step-small-expressions-title = Mostre o que sente em pequenos gestos
step-small-expressions-body =
    Não é preciso ter uma conversa profunda todo dia. Os pequenos sinais contam. Cada um deles é um treino para se aproximar e encontrar compreensão.
step-small-expressions-lead = Por exemplo:
step-small-expressions-takeaway = A conexão cresce na honestidade do dia a dia, não só nos grandes momentos.

## 8. Relearn trust

step-relearn-trust-title = Volte a confiar, devagar e com cuidado
step-relearn-trust-body =
    A distância muitas vezes tem a ver com uma confiança quebrada. Quem se feriu acaba se fechando, e se abrir de novo parece um risco.

    Reconstruir a confiança não é se abrir com qualquer um. É escolher pessoas seguras e deixar a proximidade crescer aos poucos.
step-relearn-trust-lead = O que ajuda a confiança a voltar:
step-relearn-trust-takeaway = Não há pressa: a segurança cresce devagar, e está tudo bem.

## 9. Feel alive

step-feel-alive-title = Volte ao que faz você sentir a vida pulsar
step-feel-alive-body =
    Algumas coisas despertam sentimentos por conta própria. Elas podem trazer de volta alegria, sentido e propósito, antes mesmo de você notar que está voltando a sentir.
step-feel-alive-lead = Para você, pode ser:
step-feel-alive-takeaway = Sentir a vida pulsar faz parte de sentir conexão.

## 10. Be present

step-be-present-title = Fique um momento aqui
step-be-present-body =
    A anestesia costuma andar junto com a cabeça cheia. Uma mente que vive rolando a tela, se preocupando ou planejando não tem espaço para perceber um sentimento.

    Não é preciso meditar por horas. Basta voltar a este momento um pouco mais vezes.
step-be-present-lead = Para praticar:
step-be-present-takeaway = Os sentimentos moram no agora, não no barulho da mente.

## 11. Give it time

step-give-it-time-title = Dê tempo ao tempo
step-give-it-time-body =
    Talvez você espere que seja rápido e, quando não é, sinta frustração ou ache que algo em você não tem conserto. Mas a mudança vem aos poucos. Um dia tudo parece perto. No outro, a anestesia volta.

    Isso não é andar para trás. A cura não segue em linha reta. Muros que levaram anos não caem em uma noite.
step-give-it-time-takeaway = Tenha paciência com você.

## 12. Professional help

step-professional-help-title = Quando buscar ajuda profissional
step-professional-help-body =
    A terapia pode ajudar muito. Buscar essa ajuda não é fraqueza. Mostra que você se importa com o que acontece aí dentro.

    Você merece mais do que viver no automático. Você também pode sentir proximidade, e sentir a vida pulsar.
step-professional-help-lead = Pode ser a hora quando a anestesia emocional é:
step-professional-help-lead-therapy-benefits = A terapia dá espaço para:
step-professional-help-takeaway = Pedir ajuda é um sinal de força.

## 13. Hope

step-hope-title = Reconecte-se com a esperança
step-hope-body =
    Quando se está longe de tudo, é fácil acreditar que vai ser assim para sempre. Mas os sentimentos mudam, e os tempos de vazio também passam. Um coração pode sarar, amolecer e se abrir de novo.

    Cada uma dessas escolhas reconstrói, devagar, o seu mundo de dentro.
step-hope-lead = Isso acontece toda vez que você escolhe:
step-hope-takeaway = A esperança também é uma conexão: com o seu futuro, com o seu crescimento e com a sua capacidade de voltar a sentir.
