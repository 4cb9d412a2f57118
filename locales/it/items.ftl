### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = (studio, spazio di) terapia, counselor = ascolto, consultorio, trained person = persona preparata, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## Causes

cause-repeated-hurt-title = Ferite che si ripetono
cause-repeated-hurt-text = Quando il dolore torna e ritorna, sentire meno può sembrare l’unico modo per andare avanti.
cause-loss-title = Una perdita o un lutto
cause-loss-text = Qualcuno o qualcosa che amavi non c’è più, e sentirlo tutto insieme sarebbe troppo.
cause-betrayal-title = Il tradimento di una persona vicina
cause-betrayal-text = Qualcuno su cui contavi ha spezzato la tua fiducia, e ora la vicinanza sembra un rischio.
cause-unsupported-title = Nessun sostegno quando serviva
cause-unsupported-text = Se nessuno ha accolto quello che provavi, forse hai imparato a nasconderlo, anche ai tuoi occhi.
cause-chronic-stress-title = Stress prolungato o esaurimento
cause-chronic-stress-text = Quando la vita chiede troppo per troppo tempo, la mente risparmia le forze e abbassa il volume delle emozioni.
cause-trauma-title = Un trauma, o la paura di un’altra ferita
cause-trauma-text = È successo qualcosa di terribile, e una parte di te resta in guardia perché non succeda più.

## Safe spaces

safe-space-trusted-person-title = Una persona di cui ti fidi
safe-space-trusted-person-text = Qualcuno che ascolta, tiene per sé quello che dici e non ti mette fretta.
safe-space-quiet-place-title = Un posto tranquillo tutto tuo
safe-space-quiet-place-text = Una stanza, una panchina, un angolo della biblioteca: dove nessuno ha bisogno di te.
safe-space-supportive-community-title = Un gruppo che ti sostiene
safe-space-supportive-community-text = Un gruppo dove puoi andare così come sei, di persona o online.
safe-space-therapist-title = Uno spazio di terapia o di ascolto
safe-space-therapist-text = Lì c’è chi per mestiere ascolta con cura e ti aiuta a mettere ordine.

## Trust builders

trust-builder-steady-support-title = Un sostegno costante
trust-builder-steady-support-text = L’altra persona c’è anche nei giorni normali, non solo ogni tanto.
trust-builder-respected-boundaries-title = I tuoi limiti sono rispettati
trust-builder-respected-boundaries-text = Quando dici no, o non ancora, la tua parola viene ascoltata e rispettata.
trust-builder-honest-talk-title = Parole sincere
trust-builder-honest-talk-text = Vi dite la verità, anche quando non è facile.
trust-builder-time-title = Tempo
trust-builder-time-text = La fiducia cresce con tanti piccoli momenti buoni, e quelli hanno bisogno di tempo.

## Help signals

help-signal-deep-title = profondo
help-signal-deep-text = Arriva dappertutto, e quasi niente riesce a toccarti.
help-signal-long-lasting-title = di lunga durata
help-signal-long-lasting-text = Va avanti da mesi o da anni.
help-signal-linked-to-trauma-title = legato a un trauma
help-signal-linked-to-trauma-text = È cominciato con qualcosa di terribile che ti è successo.
help-signal-linked-to-depression-title = legato alla depressione
help-signal-linked-to-depression-text = Arriva con un umore basso e pesante, e le cose di ogni giorno sono diventate molto difficili.

## Therapy benefits

therapy-benefit-explore-emotions-title = guardare dentro le emozioni
therapy-benefit-explore-emotions-text = Puoi scoprire che cosa senti, con i tuoi tempi e qualcuno accanto.
therapy-benefit-process-past-pain-title = elaborare il dolore del passato
therapy-benefit-process-past-pain-text = Quello che ancora fa male si può guardare al sicuro, un po’ alla volta.
therapy-benefit-healthy-coping-title = trovare modi più sani di affrontare le difficoltà
therapy-benefit-healthy-coping-text = Puoi provare altre strade per superare i momenti duri, e tenere quelle che aiutano.
therapy-benefit-rebuild-awareness-title = tornare ad accorgerti delle emozioni
therapy-benefit-rebuild-awareness-text = Puoi imparare a cogliere un’emozione quando è ancora piccola e silenziosa.

## Hope choices

hope-choice-be-honest-title = dirti la verità
hope-choice-be-honest-text = Di’ quello che oggi è vero per te, anche se lo senti solo tu.
hope-choice-tend-your-needs-title = prenderti cura dei tuoi bisogni
hope-choice-tend-your-needs-text = Concediti una cosa di cui dentro senti il bisogno: riposo, conforto, compagnia o silenzio.
hope-choice-allow-vulnerability-title = mostrare la tua fragilità
hope-choice-allow-vulnerability-text = Mostra un punto delicato a qualcuno che saprà averne cura.
hope-choice-seek-connection-title = cercare un legame che abbia senso
hope-choice-seek-connection-text = Fai un piccolo passo verso qualcuno o qualcosa che per te conta.
