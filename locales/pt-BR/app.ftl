### Brazilian Portuguese (pt-BR).
### Form of address: você, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs in the present and "quem" instead.
### Words to keep: numb = anestesia (in leads: anestesia emocional) / não sentir nada, cut off = longe de tudo, practice = prática, therapist = terapeuta or psicoterapeuta,
### community = grupo or comunidade, crisis line = linha de apoio, takeaway = para levar com você. Quotation marks: “ ”.

## Headings

label-steps = Os passos
label-practices = Práticas
label-causes = Motivos comuns
label-safe-spaces = Espaços seguros
label-trust-builders = O que constrói confiança
label-help-signals = Quando a ajuda pode ser bem-vinda
label-therapy-benefits = Para o que a terapia dá espaço
label-hope-choices = Escolhas de esperança
label-needs = Necessidades
label-languages = Idiomas
label-support = Apoio
label-takeaway = Para levar com você
label-how = Como fazer
label-why = Por que pode ajudar
label-because = Por que esta
label-picks = Para você, agora
label-serves = Boa para quando você diz
label-held-back = Para outro momento
label-no-picks = Nada se encaixa nesses limites agora. Com um pouco mais de tempo, ou em outro lugar, haverá algo.

## Measures and places of a practice

minutes =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
step-number = Passo { $number } de { $total }
instruction-number = { $number } de { $total }

label-effort = Esforço
label-effort-gentle = leve
label-effort-moderate = pede algum esforço
label-effort-brave = pede coragem
label-company = Companhia
label-company-alone = sem companhia
label-company-with-someone = com alguém
label-company-either = com ou sem companhia
label-place = Lugar
label-place-anywhere = em qualquer lugar
label-place-quiet = num lugar tranquilo
label-place-outdoors = ao ar livre

## The check-in

check-in-welcome = Olá. Que bom que você veio. Dá para parar quando quiser.
check-in-own-words = Como você está, nas suas palavras? Poucas bastam. Nada fica guardado. Aperte Enter para escolher em uma lista.
check-in-heard = Foi isto que entendi:
check-in-not-heard = Não entendi bem, e a falha é minha, não sua. Talvez a lista ajude.
check-in-ask-needs = Quais destas combinam com você? Digite os números separados por espaços, ou aperte Enter se nenhuma combinar.
check-in-ask-minutes = Quantos minutos você tem? Aperte Enter se tanto faz.
check-in-not-a-number = “{ $text }” não é um dos números. Tente de novo, por favor.
check-in-ask-guide = Quer que eu conduza uma delas com você? Digite o número, ou aperte Enter para terminar.
check-in-goodbye = Cuide bem de você. Volte quando quiser.

## Choosing, in an app

choose-language = Idioma
choose-own-words = Diga com as suas palavras
choose-own-words-hint = Poucas palavras bastam. O que você escreve fica neste aparelho e não é guardado.
choose-needs = Ou escolha o que combina com você
choose-causes = O que pode ter levado a isso
choose-minutes = O tempo que tenho
choose-company = Quem está comigo
choose-company-alone = Ninguém está comigo agora
choose-company-with-someone = Alguém de confiança está comigo
choose-place = Onde estou
choose-place-quiet = Num cômodo tranquilo
choose-place-outdoors = Ao ar livre
choose-place-anywhere = Num lugar movimentado
choose-effort = Quanto posso me exigir
choose-any = Tanto faz
choose-country = País
choose-show = Mostrar o que pode ajudar
choose-read-guide = Ler o guia inteiro
choose-start-over = Recomeçar
choose-back = Voltar
choose-understood = O que foi entendido
choose-nothing-understood = Não deu para perceber uma necessidade nessas palavras. Você pode escolher na lista.
choose-go-to-support = Ir para o apoio
choose-not-medical = Este guia não substitui cuidados médicos.
choose-not-translated = Ainda sem tradução ({ $language })

## Being led through a practice

session-begin = Começar
session-next = Próximo
session-previous = Anterior
session-pause = Pausar
session-paused = Em pausa. Leve o tempo que precisar.
session-continue = Continuar
session-skip = Pular
session-stop = Parar
session-stopped = Você parou, e está tudo bem. O que fez já conta.
session-finished = Chegou ao fim. Que bom que você se deu esse tempo.
session-breathe-in = Inspire
session-breathe-out = Expire
session-progress = Progresso
session-keys = { $next }: próximo · { $pause }: pausar · { $stop }: parar
