### Brazilian Portuguese (pt-BR).
### Form of address: você, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs in the present and "quem" instead.
### Words to keep: numb = anestesia (in leads: anestesia emocional) / não sentir nada, cut off = longe de tudo, practice = prática, therapist = terapeuta or psicoterapeuta,
### community = grupo or comunidade, crisis line = linha de apoio, takeaway = para levar com você. Quotation marks: “ ”.

## Causes

cause-repeated-hurt-title = Mágoas que se repetem
cause-repeated-hurt-text = Quando a dor volta de novo e de novo, sentir menos pode parecer o único jeito de aguentar.
cause-loss-title = Perda ou luto
cause-loss-text = Alguém ou algo que você amava se foi, e sentir tudo de uma vez seria demais.
cause-betrayal-title = Traição de alguém próximo
cause-betrayal-text = Alguém com quem você contava quebrou sua confiança, e agora a proximidade parece um risco.
cause-unsupported-title = Não tive com quem contar
cause-unsupported-text = Sem ninguém que acolhesse o que você sentia, talvez você tenha aprendido a esconder isso, até de si.
cause-chronic-stress-title = Estresse prolongado ou esgotamento
cause-chronic-stress-text = Quando a vida exige demais por tempo demais, a mente poupa forças e abaixa o volume dos sentimentos.
cause-trauma-title = Trauma, ou medo de outra ferida
cause-trauma-text = Aconteceu algo terrível, e uma parte de você continua em alerta para que não se repita.

## Safe spaces

safe-space-trusted-person-title = Uma pessoa de confiança
safe-space-trusted-person-text = Alguém que escuta, guarda para si e não apressa você.
safe-space-quiet-place-title = Um lugar tranquilo só seu
safe-space-quiet-place-text = Um quarto, um banco, um canto da biblioteca: onde ninguém precise de nada de você.
safe-space-supportive-community-title = Um grupo que apoia você
safe-space-supportive-community-text = Um grupo em que dá para chegar do jeito que você é, pessoalmente ou pela internet.
safe-space-therapist-title = Terapeuta ou profissional da psicologia
safe-space-therapist-text = Alguém cujo trabalho é escutar com cuidado e ajudar você a pôr as ideias em ordem.

## Trust builders

trust-builder-steady-support-title = Apoio constante
trust-builder-steady-support-text = A outra pessoa está presente também nos dias comuns, não só de vez em quando.
trust-builder-respected-boundaries-title = Seus limites são respeitados
trust-builder-respected-boundaries-text = Quando você diz não, ou ainda não, isso é ouvido e respeitado.
trust-builder-honest-talk-title = Conversa honesta
trust-builder-honest-talk-text = Vocês dizem a verdade, mesmo quando não é fácil.
trust-builder-time-title = Tempo
trust-builder-time-text = A confiança cresce com muitos pequenos bons momentos, e eles precisam de tempo.

## Help signals

help-signal-deep-title = profunda
help-signal-deep-text = Ela alcança tudo, e quase nada consegue tocar você.
help-signal-long-lasting-title = duradoura
help-signal-long-lasting-text = Já dura meses ou anos.
help-signal-linked-to-trauma-title = ligada a um trauma
help-signal-linked-to-trauma-text = Começou com algo terrível que aconteceu com você.
help-signal-linked-to-depression-title = ligada à depressão
help-signal-linked-to-depression-text = Vem com um desânimo pesado, e as coisas do dia a dia ficaram muito difíceis.

## Therapy benefits

therapy-benefit-explore-emotions-title = olhar para as suas emoções
therapy-benefit-explore-emotions-text = Você pode descobrir o que sente, no seu ritmo, com alguém ao lado.
therapy-benefit-process-past-pain-title = trabalhar dores antigas
therapy-benefit-process-past-pain-text = O que ainda dói do passado pode ser visto com segurança, um pouco de cada vez.
therapy-benefit-healthy-coping-title = encontrar jeitos mais saudáveis de lidar com o que pesa
therapy-benefit-healthy-coping-text = Você pode experimentar outras formas de atravessar momentos difíceis e ficar com as que ajudam.
therapy-benefit-rebuild-awareness-title = voltar a perceber as emoções
therapy-benefit-rebuild-awareness-text = Você pode aprender a notar um sentimento enquanto ele ainda é pequeno e quieto.

## Hope choices

hope-choice-be-honest-title = olhar para si com honestidade
hope-choice-be-honest-text = Diga o que é verdade para você hoje, mesmo que só você escute.
hope-choice-tend-your-needs-title = cuidar do que você precisa
hope-choice-tend-your-needs-text = Dê a si uma coisa de que precisa por dentro: descanso, consolo, companhia ou silêncio.
hope-choice-allow-vulnerability-title = deixar que vejam quem você é
hope-choice-allow-vulnerability-text = Mostre um lado frágil a alguém que vai cuidar bem dele.
hope-choice-seek-connection-title = buscar uma conexão que tenha sentido
hope-choice-seek-connection-text = Vá, de um jeito pequeno, na direção de alguém ou de algo que importa para você.
