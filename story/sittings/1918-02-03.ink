// The consultation of the currents, 3 February 1918 (21 January by the old calendar). No minutes are left, only a sheet of answers: ten
// questions, of which two are established. Who presided isn't known. So here the sheet presides: whoever holds it reads out, and calls.
// Who is said to argue what follows the record and the catalogue. The words, who answers whom, the wires, why three went out: invention.
VAR v03_place = "the comrade at the end"
VAR v03_main = "" // which speech on the second question waits for its evidence
VAR v03_read = false // the wire from home was read out to the table

=== a_sheet_with_ten_questions ===
# sitting: 1918-02-03
# edition: 1
# place: ccroom
Petrograd, Sunday 3 February 1918. A fortnight ago, of sixty-three leading Bolsheviks, {tally("v01-activists", "separate-peace") == 15 and tally("v01-activists", "no-war-no-peace") == 16:thirty-two wanted revolutionary war, sixteen Trotsky's way: stop fighting, sign nothing; fifteen Lenin's: sign|{tally("v01-activists", "revolutionary-war")} wanted revolutionary war, {tally("v01-activists", "no-war-no-peace")} Trotsky's way: stop fighting, sign nothing; {tally("v01-activists", "separate-peace")} Lenin's: sign}. {carried("v02c-trotsky"):Trotsky's is being tried.|Nothing is decided.} He's at Brest again, spinning out the talks. # source: pss35-p255 # source: felch # cue: murmur
The Germans mean to keep Poland, Lithuania, parts of Latvia, Estonia, Ukraine. May one sign that, now? And before that: may one make peace with such a government at all? Seventeen people of every current are asked. # source: pss36-n4 # source: pss35-n123 # shows: hoffmann-map
-> who_holds_the_pen ->
Of ten questions these two have come down to us, but not how it was done. Here a sheet goes round: whoever has it calls. # source: pss35-n123
KRESTINSKY: Permit me. A congress will decide. Today a hand may move, the count won't turn; but what one hears, one votes with later. Yes or no first, then reasons. May a socialist state make peace with an imperialist one? # motion: v05-principle
You're an eighteenth, and invented: you're counted in nothing.
* [Write Yes. # id: v03-one-yes # on: v05-principle # votes: yes]
    Lomov of Moscow, next to you, who's for war, covers his. It looked like the same word.
* [Write No. # id: v03-one-no # on: v05-principle # votes: no]
    Across the table a young Siberian moves his chair along, so that there's room.
* [Leave the line empty, and pass it on. # id: v03-one-blank]
    Krestinsky turns the sheet over, in case you've written on the back.
- -> the_sheet_comes_back

=== who_holds_the_pen ===
{ delegate():
- "metalworker":
    ~ v03_place = "the Vyborg side"
    You're Anna Fedotova, lathe hand. The works sent you to end the war and sell nobody. You've chalked up hard sums on the canteen door. This is the first that asks for one word.
- "soldier":
    ~ v03_place = "the Fifth Army"
    You're Hnat Sereda, farrier of a battery before Dvinsk. It wants peace by the thaw, and nobody signed away who can't walk home from there. You couldn't.
- "student":
    ~ v03_place = "Moscow"
    You're Dora Kagan. You typed Moscow's resolution in December: no agreement with any robber government. It took eleven minutes. You believe it. Your aunt is behind the line on the map, and nobody has sent her a sheet.
- "commissar":
    ~ v03_place = "Tagil"
    You're Terenty Zyryanov, food commissar at the Tagil works. Home wants the rails free, and no rye for Berlin. In December you put your name to one order, and by evening a man was dead. You look at the pen.
- "sailor":
    ~ v03_place = "the fleet"
    You're Avgust Lepik, Estonian, wireless hand off a ship in the ice. Forty signatures sent you: no shot more, no ship, no port. On Thursday you listened for Berlin until morning. The weather there was dry.
- "role-accept":
    You're the comrade who came to get them to sign. All your facts belong to the second question. The first asks what right you have to bring them.
- "role-neither":
    You're the comrade who'd stop fighting and sign nothing. For that the sheet has no word. It has yes, and it has no.
- "role-war":
    You're the comrade with a list of towns in your head. You've always said never. Never with such people, or never this paper? The sheet wants it in one word.
- else:
    You're the comrade whom everyone greets, since nobody has you yet. You came with three questions. Here it's the sheet that asks.
}
->->

=== the_sheet_comes_back ===
Three pass it on unmarked: Bukharin to talk first, Uritsky to learn who drafted it, Zinoviev how the others answered.
KRESTINSKY: I read out what is written. # division: v05-principle # cue: pen
~ temp ayes = tally("v05-principle", "yes")
~ temp noes = tally("v05-principle", "no")
{ ayes == 12 and noes == 2:
    KRESTINSKY: Yes, twelve. No, two: comrades Osinsky and Stukov. # source: pss35-n156
- else:
    KRESTINSKY: Yes, {ayes}. No, {noes}. Comrades Osinsky and Stukov are among those. # source: pss35-n156
}
The two are on record; the rest is arithmetic, by which five who'd sign and seven who wouldn't wrote the same word. Lomov, on Lenin's side of a sheet, turns his chair round. # source: pss35-n156
{
- voted("v05-principle") == "no": -> there_is_room
- voted("v05-principle") == "yes": -> good_company
}
-> no_column_for_it

=== there_is_room ===
STUKOV: {voted("v01-activists") == "separate-peace":A fortnight ago you'd have signed. Sit here all the same.|Three, then. Sit here.} There's room.
-> osinsky_says_why ->
KRESTINSKY: And {v03_place}, who wrote it too? You have the floor four times.
-> the_first_reason

=== good_company ===
STUKOV: One: yes. Like Lenin. {voted("v01-activists") == "revolutionary-war":And a fortnight ago you stood up for war. I've noted both.|And like Lomov, if I can count. I wish you joy of the company.}
-> osinsky_says_why ->
KRESTINSKY: I call {v03_place}, who wrote otherwise. You have the floor four times.
-> the_first_reason

=== no_column_for_it ===
STUKOV: One: empty. I've no column for that.
OSINSKY: I should not mock. By a blank I mean what a scrupulous man leaves and a government fills in.
-> osinsky_says_why ->
KRESTINSKY: I call {v03_place}. You have the floor four times.
-> the_first_reason

=== osinsky_says_why ===
OSINSKY: First. By a treaty two governments promise one another to go on existing. Second. We took power by promising the peoples an end of all such governments. Third. One of the two promises must be a lie, and I should like to know which. # puts: no-dealings-on-principle # source: pss35-n156
OSINSKY: And if it saved us? By principle I mean what I should still write; the rest is an estimate. I do not say that we shall win. I say what we shall not do.
->->

=== the_first_reason ===
* {voted("v05-principle") == "no"} ["Some things aren't done, whatever they bring. I don't weigh it. Moscow wrote that down in December." # id: v03-not-weighed # as: speech # argues: no-dealings-on-principle # cites: moscow-december # owns: warrant]
    -> lenin_and_the_moon
* {voted("v05-principle") == "no"} ["To be beaten is no peace. A lost strike signs, says at the gate that it's lost, and agrees to nothing." # id: v03-agrees-to-nothing # as: speech # argues: lost-strike # cites: own # owns: warrant]
    YOU: So I can write No up here, and still hold out a hand for the pen. I'd only never call it by that name.
    OSINSKY: Then we differ over tomorrow, not over point one. By defeat I mean what needs no permission.
    Lenin, who was about to be angry with you, is obliged to think.
    -> the_country_on_the_map
* {voted("v05-principle") != "no"} ["Twelve have written that one may. And the truce, in December: with whom did we make that? The angels?" # id: v03-the-angels # as: speech # argues: fly-to-the-moon # against: no-dealings-on-principle # cites: sheet-3-february # owns: warrant]
    -> osinsky_on_salt
* {voted("v05-principle") != "no"} ["With a robber one may make peace. One mayn't go halves with him over a neighbour's house." # id: v03-go-halves # as: speech # argues: imperialist-bargain # cites: decree-on-peace # owns: warrant]
    YOU: It isn't principle that I stop at. It's that I recognise the furniture.
    -> a_strike_is_lost
* ["They hold Riga. I can't help that. I can help nodding." # id: v03-help-nodding # as: speech # argues: no-signature-under-annexation # cites: hoffmann-map]
    YOU: A nod's a small thing. It's the one thing they came to Brest for.
    -> a_strike_is_lost
* {course() == "war" or (course() == "open" and voted("v05-principle") != "yes")} ["In the year fifteen Lenin wrote: offer all a just peace; if they refuse, fight. They've refused." # id: v03-year-fifteen # as: speech # argues: our-word-of-1915 # cites: lenin-1915 # owns: warrant]
    -> the_offer_was_to_all
* {course() == "accept" or (course() == "open" and voted("v05-principle") == "yes")} ["In the year seven the clean ones wouldn't enter the tsar's Duma, his mock parliament. Which of them kept a party?" # id: v03-clean-ones # as: speech # argues: third-duma-1907 # cites: precedent-1907 # owns: warrant]
    -> would_one_still_join_it
* {course() == "neither" or (course() == "open" and voted("v05-principle") == "")} ["Vienna laid down its tools over Brest. You don't sign with their masters while they're standing there." # id: v03-standing-there # as: speech # argues: vienna-answered-brest # cites: austrian-strikes # owns: warrant]
    STALIN: Vienna is a fact. I grant Vienna. It has moved nothing on the map. # puts: potential-not-facts # source: pss35-n104
    He looks to Lenin for the nod. Lenin is reading something of his own.
    -> the_country_on_the_map
* [Let it pass. # id: v03-pass-reason]
    KRESTINSKY: I put: reason reserved. It's a respectable entry. Once.
    -> the_country_on_the_map

=== lenin_and_the_moon ===
{ delegate():
- "metalworker":
    YOU: At the lathe you measure, or you leave your hand off. There are three things I don't measure. I shan't tell you the other two.
- "soldier":
    YOU: If a man sells a horse out of the string I don't ask what he got. I take the key from him. That's how it stands.
- "student":
    YOU: I typed that resolution. There's no clause in it that begins with unless. I'd know; I made the carbon.
- "commissar":
    YOU: My people let themselves be burnt sooner than cross themselves with three fingers. I used to think that it was about fingers.
- "sailor":
    YOU: A signal is sent, or it isn't. One can't add afterwards: sent, but with reluctance.
- else:
    YOU: I can't prove it to you. If I could, it would be an estimate.
}
LENIN: Then Brest was wrong from its first morning{heard("brest-as-tribune"):, and it was you who praised it to us}. Then it's wrong to exchange a prisoner. From whom does one buy a locomotive? A republic that may agree with nobody had better fly to the moon. No imperialists there! Nor any bread. # objects: fly-to-the-moon # source: pss35-p402
* ["A locomotive doesn't ask me to swear that its owner came by it honestly. This paper does." # id: v03-honestly # as: reply # argues: imperialist-bargain # against: fly-to-the-moon # owns: warrant]
    LENIN: Ah. This paper. So it's no longer every paper?
    He has you on the hook, and himself: now he'll have to speak about this one.
* ["A locomotive! By their treaty we'd be stoking it for them, and with our own coal." # id: v03-stoking-it # as: reply # argues: economic-strangulation # against: fly-to-the-moon]
    Artem, who leads miners, laughs; it was about coal. Lenin waits for the answer. It was an answer to something.
* ["I'd buy the locomotive. So there's one thing I would agree on with them, and I wrote that there were none." # id: v03-buy-it # as: reply # argues: fly-to-the-moon # against: fly-to-the-moon # owns: change]
    OSINSKY: That is honestly lost: point one. I should have held out to point three.
* [Let it stand. # id: v03-leave-moon # leaves: fly-to-the-moon]
    Bukharin has drawn it in the margin: a moon, and on the moon a very small soviet, in session.
- -> the_country_on_the_map

=== osinsky_on_salt ===
YOU: I've bought salt from a man I'd have liked to see hanged. It was good salt.
OSINSKY: I bar no salt. First: what does the seller want certified? That Riga is his because Riga wished it. Second: that is no purchase. Third: it is false witness, and we should be the witness. # objects: imperialist-bargain
* ["The witness has a knife at his neck, and the whole court sees it. He says: beaten. Not: fair." # id: v03-in-open-court # as: reply # argues: lost-strike # against: imperialist-bargain # owns: warrant]
    OSINSKY: In open court, then. I amend point three.
    It's how he loses. He seems to enjoy it.
* ["There's a question before that: is the witness alive next year? It's all I'd ask of any paper now." # id: v03-alive-next-year # as: reply # argues: survival-principle # against: imperialist-bargain]
    OSINSKY: I know that question. It is excellent, and stands under another number.
* ["That Riga wished it. No. I hadn't heard it like that. Under that I couldn't put my name." # id: v03-riga-wished-it # as: reply # argues: no-signature-under-annexation # against: imperialist-bargain # owns: change]
    YOU: Salt, yes. Not that. I'll have to see what's left of my Yes.
    Osinsky nods as one nods to somebody getting off at the right stop.
* [Let it stand. # id: v03-leave-salt # leaves: imperialist-bargain]
    Nobody takes it up. It lies on the table beside the sheet, and several people read it twice.
- -> the_country_on_the_map

=== a_strike_is_lost ===
LENIN: {heard("lost-strike"):You've told us yourself how it goes.|{met("lost-strike"):I've had your answer to this, and tell it again.|You've sat in strikes.}} The strike fund's empty, the children have gone yellow, the committee signs, goes out to the gate, and says: beaten. Who has nodded? Who's gone halves? A traitor is the man who sells his neighbour's demands to get his own. # objects: lost-strike # source: pss35-p246
* {heard("imperialist-bargain")} ["But these are the neighbour's demands. Riga's. Warsaw's. Just those are on the paper, and not one of ours." # id: v03-neighbours-demands # as: reply # argues: betrays-border-peoples # against: lost-strike # owns: warrant]
    For once Lenin looks, before he answers, at who is sitting opposite. It's Fenigshtein, who is from Warsaw.
* {heard("imperialist-bargain")} ["A strike ends on a Saturday. With these we'd live wall to wall, and only one house will be left." # id: v03-wall-to-wall # as: reply # argues: no-coexistence # against: lost-strike]
    The owners too were there again on Monday, says Muranov, once a workers' deputy. It's all he says today.
* {not heard("imperialist-bargain")} ["Which committee was ever asked to certify that the owner's title is good?" # id: v03-good-title # as: reply # against: lost-strike # owns: question]
    LENIN: No. That I grant. Ours had worse lawyers.
* {not heard("imperialist-bargain")} ["And if all the town says that the committee was paid to lose? First one shows the bruises." # id: v03-the-bruises # as: reply # argues: not-your-agents # against: lost-strike # cites: comedy-rumour # owns: warrant]
    BUKHARIN: The bruises! But that's it, they can't see us from there, they see a curtain!
* ["Beaten, and said aloud. No. I couldn't call that a bargain, nor a nod." # id: v03-neither-nod # as: reply # argues: lost-strike # against: lost-strike # owns: change]
    YOU: I've heard it said at a gate. It was the only decent word of that day.
    Lenin doesn't press. He knows the gate.
* [Let it stand. # id: v03-leave-strike # leaves: lost-strike]
    Those who've sat on such a committee can be told from the others: they look at their hands.
- -> the_country_on_the_map

=== the_offer_was_to_all ===
LENIN: {met("promise-was-to-prepare"):That page again! }Read on. Offer peace to all of them. To all: the Kaisers too, there wasn't anybody else. So in that year I wrote Yes on this sheet. And after it: prepare. Then: wage. The comrade has hold of the last word. # objects: promise-was-to-prepare # source: pss35-p247
* ["In October two wished to be prepared first. You asked for their expulsion." # id: v03-two-who-wished # as: reply # argues: october-doubters-again # against: promise-was-to-prepare # owns: warrant]
    Zinoviev, who is one of the two, is studying the wording of question three.
* ["How long is preparing? If each spring's too early, was it a promise, or a mood?" # id: v03-or-a-mood # as: reply # against: promise-was-to-prepare # owns: question]
    LENIN: Months. I've said months in three rooms, and been laughed at in two. I say months.
* [Let it stand. # id: v03-leave-fifteen # leaves: promise-was-to-prepare]
    Bubnov tries to remember the rest of the article, moving his lips. There's a good deal of it.
- -> the_country_on_the_map

=== would_one_still_join_it ===
URITSKY: In that Duma what one liked was said of the tsar. Here it is proposed to say what he likes of us. That may be survived. I only ask whether one would still join. # objects: treaty-dishonours-us
* ["Honour one can keep by oneself, in a warm room. Who pays while we keep it?" # id: v03-who-is-paying # as: reply # against: treaty-dishonours-us # owns: question]
    URITSKY: Others. That, for once, I should sign.
* ["After the year five there was nothing to join except people who'd lost. We joined them." # id: v03-people-whod-lost # as: reply # argues: lost-strike # against: treaty-dishonours-us]
    Artem, who was one, lays a hand on your shoulder. Uritsky hadn't asked about losing.
* ["No. That one, with that clause in it, I wouldn't have joined." # id: v03-wouldnt-have-joined # as: reply # argues: treaty-dishonours-us # against: treaty-dishonours-us # owns: change]
    Uritsky inclines his head by an inch. It's said that he does it for nobody.
* [Let it stand. # id: v03-leave-honour # leaves: treaty-dishonours-us]
    He folds his hat. One could think that he'd been asking the hat.
- -> the_country_on_the_map

=== the_country_on_the_map ===
FENIGSHTEIN: In general one may. Then I thought of Wola, which is a part of Warsaw, with streets. In the year five it struck when Petersburg struck. Nobody there asks me about principles. They ask which of us is to tell them. # puts: betrays-border-peoples
{ course() == "war":
    ZINOVIEV: I grant it, comrades, I grant Wola, I grant Riga! They'll curse us, in Berlin they'll lose heart. Nevertheless! Who's alive can be cursed. The others get a wreath. # puts: surgical-operation # source: pss35-n104
- else:
    LOMOV: No, it's worse! I was Commissar of Justice, I know the trade! There's the man who takes the house, and there's the notary. Nobody hangs the notary. Without him it's only burglary! # puts: imperialist-bargain
}
{ course():
- "accept":
    Artem asks if a house is any warmer for being taken unsigned.
- "neither":
    There are papers, says Uritsky, after which one signs as somebody else. One may also leave the pen lying, says Krestinsky.
- "war":
    Lie down first, asks Bubnov, and explain it to the world's workers after? In what posture? asks Stukov.
- else:
    Lie down first, asks Bubnov, and explain it to the world's workers after? There are papers, says Uritsky, after which one signs as somebody else.
}
{ delegate():
- "metalworker":
    Ozols, at the next lathe, gave you a word for this room: Wolmar. Only the name. He wanted it to have been said here.
- "soldier":
    A Latvian of your battery sent a letter across the wire, to Riga, for two cakes of soap. The sentry wrote the answer: street gone.
- "student":
    You have the postcard from Kovno in your sleeve, two censors' stamps and a kiss. You read it as one presses an abdomen: where it gives, and where it doesn't.
- "commissar":
    The man at the works' scales is a Pole, driven out in the year fifteen. He's never unpacked. You're to ask whether he should.
- "sailor":
    You know Osel by its light. It's inside their line now; since October nobody has lit it. Your own town is the next on the chart.
- "role-accept":
    He sits down beside you, since that chair is free. You have the count of the army in your pocket, and it isn't about Wola.
- "role-neither":
    If nobody signs, is Wola any the less theirs? You'd hoped to be asked that by an enemy.
- "role-war":
    You go down your list. For Wola you have three names, and one of them owes you a book.
- else:
    That was to be the first of your three questions. You strike it out. It has been asked, by somebody with an address.
}
{ course():
- "accept":
    The sheet has reached Sokolnikov. He lays a ruler under it, and reads: {v03_place}.
- "war":
    The sheet has reached Bubnov. {v03_place}! he calls, across a table two arms wide.
- else:
    The sheet has reached young Spunde of the State Bank. He says: {v03_place}, please, and reddens.
}
-> the_second_reason

=== the_second_reason ===
* {delegate() != "student"} ["They got up at our word. One doesn't tell a man afterwards that it was meant in general." # id: v03-meant-in-general # as: speech # argues: betrays-border-peoples # cites: hoffmann-map # owns: warrant]
    -> socialism_is_higher
* {delegate() == "student"} ["On my one postcard from Kovno the sentry's polite, and my uncle's been taken. Which of the two do we sign?" # id: v03-which-of-the-two # as: speech # argues: betrays-border-peoples # cites: kovno-postcard # owns: warrant # owns: limit]
    -> socialism_is_higher
* {course() == "war"} ["Between their rising and our four walls I give the walls. I didn't get up for walls." # id: v03-four-walls # as: speech # argues: risk-losing-soviet-power # cites: own]
    LENIN: So should I. When they've risen, and it's in battle, and would go under without us. Then one perishes, and doesn't ask. But today. # puts: sacrifice-if-germany-rises # source: pss35-p258
    He looks at a page of his own, turns it face down, and doesn't go on.
    -> the_second_question
* {course() != "war"} ["There's one workers' republic. I wouldn't risk it to get the Latvians a ballot, and I know some by name." # id: v03-a-ballot # as: speech # argues: socialism-above-self-determination # cites: hoffmann-map # owns: limit]
    -> its_first_seal
* {course() == "accept"} ["In Belgium nothing stood on paper, and they took even the men. I'd sooner be robbed with a list." # id: v03-with-a-list # as: speech # argues: tribute-or-belgium # cites: belgium # owns: warrant]
    FENIGSHTEIN: In Warsaw nobody signed either. They took the boilers, and the copper off the roofs. There was a list. One could buy it.
    It isn't clear whom that helps. He said it because it's so.
    -> the_second_question
* ["We can't hold Warsaw. We can keep our hand out of it. Let those answer in whose name it's done." # id: v03-hand-out-of-it # as: speech # argues: their-workers-must-answer # cites: hoffmann-map]
    -> from_underneath
* {course() == "neither"} ["That's no frontier. It's guns before Riga, pointing here. Our name wouldn't turn them by one degree." # id: v03-one-degree # as: speech # argues: line-is-a-standing-threat # cites: own # owns: warrant]
    And what's to pull them? asks Preobrazhensky, the scholar from the Urals. Snow to the axle, no roads: technically they can't. Stalin remarks to the wall that there's a railway. # source: pss36-n3
    -> the_second_question
* {delegate() == "metalworker"} ["Our shell order's cancelled. Nobody's sorry, nobody's paid. They sit with clean hands. Give us quiet months, and I'll dirty them." # id: v03-canteen # as: speech # argues: needs-time-to-consolidate # cites: vyborg-canteen # owns: warrant]
    YOU: I can hold out for a principle. I can't hold a shop together with one.
    Kosior, who has argued with your figures for a year, and trusts them, looks for one to argue with.
    -> the_second_question
* {delegate() == "soldier"} ["Between the wires I asked where they're bound. France, they said, and showed photographs. It's their ticket we'd be signing." # id: v03-their-ticket # as: speech # argues: agents-of-germany # cites: wire-fair # owns: warrant]
    YOU: One left me his rum, to drink to it. They're not bad men. That's what a man can't get over.
    Trotsky, who knows those trenches, is at Brest. But Bubnov has stopped whistling.
    -> the_second_question
* {delegate() == "commissar"} ["Eleven thousand poods of rye I had for iron and nails. Nobody there loves us. We deal. Where's the sin?" # id: v03-iron-for-rye # as: speech # argues: base-for-red-army # cites: tagil-ledger # owns: warrant # owns: limit]
    YOU: I've also tried it without dealing. There was a barn. I won't speak of that.
    Preobrazhensky, who quarrels with you in committee and eats at your table, opens his mouth for the quarrel, and only says: let him.
    -> the_second_question
* {delegate() == "sailor"} ["We send out what was said at Brest, and their station talks over it. Eleven times one night. What do they fear?" # id: v03-eleven-times # as: speech # argues: brest-as-tribune # cites: wireless-night # owns: warrant]
    YOU: Not our guns. They know about our guns. So not to hang up yet, I'd ask.
    Stalin wants the hours of the eleven. For him you once interpreted a quarrel, and left out nothing. He takes them down.
    -> the_second_question
* [Let it pass. # id: v03-pass-map]
    Fenigshtein sits down. Where he stood one sees the map again, with a thumbmark, about where Warsaw would be.
    -> the_second_question

=== socialism_is_higher ===
YOU: I only want it said in the room where it's done.
LENIN: Then I'll say it{met("socialism-above-self-determination"): to you again|}. They've a right to decide for themselves; it's being trampled; we can't lift the boot. But above that right stands socialism. A peace that gave us Poland would still be a deal with robbers. Only it would look patriotic. # objects: socialism-above-self-determination # source: pss35-p251
* ["Above it. Good. Not standing on it. You'd not only leave them there, you'd sign for the keys." # id: v03-standing-on-it # as: reply # argues: imperialist-bargain # against: socialism-above-self-determination # owns: warrant]
    Above it, not standing on it, repeats Uritsky, for the minutes, if there are minutes.
* ["Above it, till when? Who goes to Riga and tells them the day?" # id: v03-who-ordered-them # as: reply # against: socialism-above-self-determination # owns: question]
    LENIN: Till there's somebody to lift the boot. I can't name the day. I rank because somebody has to, and I don't like the ranking. Do you want it from a man who does?
* ["A programme that's taken down when it rains was never a roof." # id: v03-never-a-roof # as: reply # argues: treaty-dishonours-us # against: socialism-above-self-determination]
    Lomov slaps the table. Lenin looks for the argument in it, and there isn't one; he has only been told off.
* ["One republic. Yes. If I could carry one thing out of the fire, that; and I'd hear them all my life." # id: v03-out-of-the-fire # as: reply # argues: socialism-above-self-determination # against: socialism-above-self-determination # owns: change]
    FENIGSHTEIN: Thank you for the second half.
* [Let it stand. # id: v03-leave-ranking # leaves: socialism-above-self-determination]
    Fenigshtein takes off his ring, looks through it at the lamp, and puts it on again.
- -> the_second_question

=== its_first_seal ===
LOMOV: No! The only one there is, and its first great seal goes under a conquest! To be kept alive as what? # objects: imperialist-bargain
* ["We printed every treaty in the tsar's pocket. Who prints what he's made to sign hasn't sealed it. He's denounced it." # id: v03-every-treaty # as: reply # argues: lost-strike # against: imperialist-bargain # cites: secret-treaties # owns: warrant]
    SOKOLNIKOV: I observe that it's unusual in law, and would stand up.
* ["As something that's there. Ask first what keeps it till the others come. Then have the seal engraved." # id: v03-have-it-engraved # as: reply # argues: survival-principle # against: imperialist-bargain]
    LOMOV: There's a banker been lost there!
    Spunde, who is one, by decree, looks at the sheet.
* [Let it stand. # id: v03-leave-seal # leaves: imperialist-bargain]
    As what, says Lomov again, to the benches. There are no benches. He says it to the stove.
- -> the_second_question

=== from_underneath ===
FENIGSHTEIN: It's well meant. Somebody is robbed, and you turn your head so as not to be a party to it. From underneath one doesn't see who turned his head. # objects: betrays-border-peoples
* ["In Wola, no difference. In Berlin there may be one: they'd have to call it by its name without our help." # id: v03-without-our-help # as: reply # argues: no-signature-under-annexation # against: betrays-border-peoples # owns: concession]
    FENIGSHTEIN: That's little. It's also the first thing today that wasn't a consolation.
* ["What does Wola want of us that we could still do? Say it, and I'll carry it." # id: v03-ill-carry-it # as: reply # against: betrays-border-peoples # owns: question]
    FENIGSHTEIN: That whatever you do, you don't call it peace.
* [Let it stand. # id: v03-leave-wola # leaves: betrays-border-peoples]
    He waits, politely. Then he goes back to his chair by the long way, round Lomov.
- -> the_second_question

=== the_second_question ===
Finland rose a week ago. Our people march on Kiev, whose parliament, the Rada, has declared Ukraine free of us. Berlin struck on Monday. Nobody here knows more than goes into a telegram. # source: pss35-n110 # source: carr1 # source: strike # shows: berlin-strike
KOSIOR: The Petersburg Committee instructs me to read the other one. May one sign the German terms, now? It says no, I'm to protest to the last, and I've a leaflet due at six. # motion: v06-signnow # source: ksen-p55
{ course():
- "accept":
    KRESTINSKY: Two suits, one file each: is it wrong, will it work? No army is evidence in the second only.
- "neither":
    KRESTINSKY: Two suits, one file each: is it wrong, will it work? I've never seen either end because one party went home.
- "war":
    KRESTINSKY: Two suits, one file each: is it wrong, will it work? Who wins the first hasn't won the second.
- else:
    KRESTINSKY: Two suits, one file each: is it wrong, will it work? I beg you: no papers out of one into the other.
}
{
- course() == "accept":
    BUKHARIN: And suppose we buy time! They can't let us live, it comes to blows tomorrow or on Thursday! You're putting on the samovar in a powder store! # puts: no-coexistence # mood: vehement
    OSINSKY: First, who is thirsty: the village, and the soldier who is village again. Second: a workers' party that takes its line from the tired wakes one day as theirs. # puts: peasant-peace
- course() == "war":
    ARTEM: In every shop I've asked the price of a month, lads. It's the same in all: a name on a paper. And the month isn't for us. It's for the West, to catch up. # puts: peace-buys-time-for-west # source: ksen-p55
    In every policy so far, observes Sokolnikov, Germany is waited for.
- course() == "neither":
    LENIN: You stop, and you don't sign. And then? The war party rules in Berlin; the ultimatum's as good as here. To that there are two answers. The third's a nap on the rails. # puts: no-middle-course # source: pss35-p245-246
    BUBNOV: Right for once! Two! October: guns, none, staff, none, rifles, rusty. We found them by fighting! Not by slipping off parade! # puts: forces-come-in-struggle
- else:
    ARTEM: In every shop I've asked the price of a month, lads. It's the same in all: a name on a paper. And the month isn't for us. It's for the West, to catch up. # puts: peace-buys-time-for-west # source: ksen-p55
    BUKHARIN: And suppose we buy it! They can't let us live, we can't let them, it comes to blows tomorrow or on Thursday! You're putting on the samovar in a powder store! # puts: no-coexistence # mood: vehement
}
* ["Of any paper I'd ask one thing now: does it keep what we've begun alive till the others come?" # id: v03-one-thing # as: speech # argues: survival-principle]
    ~ v03_main = "alive"
    YOU: It's a poor thing to ask. It's what one asks at a sickbed.
    -> what_the_answer_rests_on
* {course() == "accept" or course() == "open"} ["Berlin struck. Good. On which day does it win? I can't put other people's bread on a day nobody knows." # id: v03-day-nobody-knows # as: speech # argues: german-timing-unknowable]
    ~ v03_main = "date"
    YOU: I'd put my own on it. I've put my own on worse.
    -> what_the_answer_rests_on
* ["Next door to the Kaiser there's no living. They'll come, signed or unsigned. Then let it be unsigned." # id: v03-next-door # as: speech # argues: no-coexistence]
    ~ v03_main = "door"
    YOU: I don't say when. I say that I'd want to be standing up.
    -> what_the_answer_rests_on
* {course() == "war"} ["Ask who wants it: the tired. I'm tired too. I shouldn't let it hold the pen." # id: v03-hold-the-pen # as: speech # argues: peasant-peace]
    ~ v03_main = "tired"
    YOU: It isn't their fault. It isn't yet a policy either.
    -> what_the_answer_rests_on
* ["Strikes at their back, hunger in Vienna. Perhaps they can't march. It's worth finding out before we've paid." # id: v03-before-weve-paid # as: speech # argues: berlin-may-not-march]
    ~ v03_main = "march"
    YOU: I don't say that they can't. I say: let them show it.
    -> what_the_answer_rests_on
* {course() == "neither"} ["One line has kept both ends of this table in one room: the one that neither end likes." # id: v03-neither-end # as: speech # argues: bridge-between-wings]
    ~ v03_main = "room"
    YOU: It's no line for a battle, I know. It's one for a family.
    -> what_the_answer_rests_on
* [Let it pass. # id: v03-pass-second]
    Preobrazhensky uses the gap: {heard("line-is-a-standing-threat"):he hasn't done with the snow, the axles and the roads|snow to the axle, no roads, they technically can't}. # source: pss36-n3
    -> three_go_out

=== what_the_answer_rests_on ===
KRESTINSKY: And on what does that rest?
* {v03_main == "alive" or v03_main == "date"} [Ask those who heard Lenin's Theses to bear you out. # id: v03-rest-theses # cites: theses # owns: warrant]
    YOU: I have it by ear, as all of us have. Of every step it asks: does it help the revolution that's there?
    Lenin has the pages before him, and is writing on the back.
* {v03_main == "alive" or v03_main == "date"} [Ask for the letters from the German comrades. # id: v03-rest-letters # cites: german-left-letters # owns: warrant]
    YOU: Some beg us not to help the Kaiser. Some promise nothing, and say: do what your own revolution needs. Not one names a day. # shows: german-left-letters # source: pss35-p250
    They are fetched. It's a thin envelope for a whole people.
* {v03_main == "door" or v03_main == "tired"} [Go by what you have seen, and say where it stops. # id: v03-rest-seen # cites: own # owns: warrant # owns: limit]
    YOU: I can speak for {v03_place == "the comrade at the end":what I've seen with my own eyes|one place, {v03_place}}. Farther than that I haven't looked.
    Nobody else today has drawn a line round what he knows.
* {v03_main == "door" or v03_main == "tired" or v03_main == "room"} [Lay down the secret treaties, as our own people printed them. # id: v03-rest-treaties # cites: secret-treaties]
    YOU: Constantinople, Persia, the Straits. That's what their word is like, the one kind's and the other's. # source: pss36-n5
    It's a shocking document. Sokolnikov asks what it is supposed to prove today.
* {v03_main == "march"} [Lay down the telegrams from Vienna. # id: v03-rest-vienna # cites: austrian-strikes # owns: warrant # owns: limit]
    YOU: They name Brest in their demands. The first wires were vague, and I don't say that it's more than a chance. # source: strike
    They go from hand to hand. Artem reads them with his lips.
* {v03_main == "march" or v03_main == "room"} [Call for the count of that Monday, when three lines were put. # id: v03-rest-count # cites: straw-vote # owns: warrant]
    YOU: Three lines, and none so strong that two hands couldn't have made a minority of it. # source: pss35-p255
    There's no paper on it. Everybody has it by heart, in a different order.
* [Nothing. You have said it. # id: v03-rest-nothing]
    Krestinsky waits as long as politeness lets him, which with him is long.
-
{
- v03_main == "alive": -> what_will_it_be
- v03_main == "door": -> inevitable_is_no_date
- v03_main == "march": -> stalin_grants_a_strike
- v03_main == "date":
    Everyone turns to Lenin, for it's his own argument.
    LENIN: About Berlin I'd sooner not be asked today.
    He has an answer to everything, and has just been seen to put one away.
- v03_main == "tired":
    ARTEM: Tired lads dug what's in that stove. I'd not sneer at tired.
    Osinsky moves his chair back a little from the stove.
- else:
    Both ends of the table look at you with the same dislike. Krestinsky counts that as evidence.
}
-> three_go_out

=== what_will_it_be ===
OSINSKY: A good question, and once asked it does not go away. By a keeper I mean one who asks it of everything, and looks at everything from there. I would rather lose this republic to the greater revolution than keep it for its own sake. # objects: risk-losing-soviet-power
* ["When the Paris Commune fell it shut the English up for years. Lost is lost for the others too." # id: v03-shut-them-up # as: reply # argues: no-greater-blow # against: risk-losing-soviet-power # cites: precedent-commune # owns: warrant]
    OSINSKY: That is evidence, and against me. I enter it under practice.
* ["If the greater one were in the field, and failing, I'd give ours, all of it. Is it in the field?" # id: v03-in-the-field # as: reply # argues: sacrifice-if-germany-rises # against: risk-losing-soviet-power # owns: concession]
    Lenin ought to have said that. He has lifted his head at the question, and doesn't answer it either.
* ["From there. Yes. I've looked from there since I came in, and hadn't noticed that one stands somewhere." # id: v03-from-there # as: reply # argues: risk-losing-soviet-power # against: risk-losing-soviet-power # owns: change]
    Osinsky pushes the inkwell across to you, as to somebody who'll be needing it.
* [Let it stand. # id: v03-leave-keeping # leaves: risk-losing-soviet-power]
    It's a cold thing to have said, and he has said it warmly.
- -> three_go_out

=== inevitable_is_no_date ===
SOKOLNIKOV: I observe that inevitable isn't a date. Before the collision there's an interval, and the comrade proposes to decline it. Time is a cost too. Nobody here has priced it. # objects: needs-time-to-consolidate
* ["Then price this: what we'd be by the end. You may get your months, and not be the ones who needed them." # id: v03-price-this # as: reply # argues: risk-losing-soviet-power # against: needs-time-to-consolidate # owns: warrant]
    SOKOLNIKOV: I can't price that. I note that it has a price.
* ["An interval? Let them come into the villages, and see what grows there in your interval." # id: v03-what-grows # as: reply # argues: invasion-rouses-peasants # against: needs-time-to-consolidate]
    BUBNOV: Right! Let them come!
    It has gone past Sokolnikov by three hundred versts. He watches it go.
* ["And who guarantees the interval: the ones we can't live beside?" # id: v03-who-guarantees # as: reply # against: needs-time-to-consolidate # owns: question]
    SOKOLNIKOV: Nobody guarantees it. That is why it's cheap.
* ["No. One takes what lies between. I'd thrown away the days with the date." # id: v03-days-with-the-date # as: reply # argues: needs-time-to-consolidate # against: needs-time-to-consolidate # owns: change]
    Bukharin looks at you as if you'd sat down on his hat.
* [Let it stand. # id: v03-leave-interval # leaves: needs-time-to-consolidate]
    Sokolnikov rules a line under something that nobody else can see.
- -> three_go_out

=== stalin_grants_a_strike ===
STALIN: Berlin struck. That was Monday; today is Sunday. A strike is a strike. There is no government in Berlin but the one that was there. # objects: potential-not-facts # source: pss35-n104
* ["Ten days ago it was all possibility. Now they've named Brest. Don't put out with a signature what Brest has lit." # id: v03-brest-has-lit # as: reply # argues: vienna-answered-brest # against: potential-not-facts # cites: austrian-strikes # owns: warrant]
    STALIN: Ten days ago it was.
    He corrects the fact, and keeps the conclusion.
* ["What would be a fact? Name it now, so that we know it when it comes." # id: v03-name-it-now # as: reply # against: potential-not-facts # owns: question]
    STALIN: One regiment that has refused. By number.
    Lenin writes that down. For him or against him, one can't tell.
* ["Then wait till their advance begins, see who follows the order, and decide after." # id: v03-until-their-advance # as: reply # argues: wait-and-see-the-offensive # against: potential-not-facts # owns: slip]
    STALIN: What advance? There is an armistice. It has seven days' notice in it. # source: pss35-n130
    Somebody laughs, and then several people count seven days on their fingers.
* ["Then I've been building on what isn't there. Nobody can name the day, and it isn't mine to stake." # id: v03-not-mine-to-stake # as: reply # argues: german-timing-unknowable # against: potential-not-facts # owns: change]
    STALIN: Correct.
    It's more than he has said to anyone today.
* [Let it stand. # id: v03-leave-berlin # leaves: potential-not-facts]
    Everyone waits for Lenin to nod. He's reading what he has just written.
- -> three_go_out

=== three_go_out ===
Zinoviev is wanted on the telephone, or says so. Uritsky has a commission. Bukharin goes last, backwards, arguing, into the doorpost. None has written a word. # source: pss35-n123 # cue: door
{
- course() == "war": He puts his head in again: sit where I sat. On the seat is a drawing of you, with wings.
- course() == "accept": Zinoviev, who agreed with every word, has pressed your hand, as one does a widow's.
- course() == "neither": Yours, Uritsky has told you, is the one policy of which nobody here has any experience. He meant it as praise.
- else: Each has told you, going by, that you'll come round. They can't all have meant to the same.
}
On Friday you sent both questions home. Home answers.
{ delegate():
- "metalworker":
    Sizov, works committee: yes, forty-one; no, forty. The second wasn't reached, as bread came. Your brother Mitya has added, at his own cost: which yes?
    {voted("v05-principle") == "no":You wrote the other. By one vote that makes you wrong, and Mitya, you suspect, proud.|So they think as you do, by one vote. You'd like to know whose.}
- "soldier":
    The battery clerk spells it out: one, yes, comma, with Germans. Two, soonest. Who is asking. Stop.
    {voted("v05-principle") == "no":A man has written No for a hundred and forty who say yes with Germans. He'll have to tell them so.|It's what a man wrote. He hadn't thought of adding with whom. They had.}
- "student":
    Levitin, at the Bureau: one, no. Two, no. Three, who puts the vote before the reasons? Four, eat something. The first pair was dictated; the second pair is his.
    {voted("v05-principle") == "yes":You wrote Yes, under a mandate that begins with No. It'll have to be typed, by you.|He wouldn't have sent the fourth if he'd been sure of the first.}
- "commissar":
    Fyokla Guseva, your deputy: sent nine wagons, arrived four. Village meeting answers one: depends what he pays. Two: what does he pay. And how many days to the thaw?
    {voted("v05-principle") == "no":You wrote that nobody may deal. It was a village that fed you while you wrote it.|They'd deal. So had you written, or as good as. On the other pan is what he'll ask.}
- "sailor":
    From the ship: no shot, no ship, no port. Forty signatures, and still no verb. Under it your sister Leena, in Reval, in five words: Will they ask us too?
    {voted("v05-principle") == "no":No shot, says the ship, and you have written No peace. They'll want the difference explained, by somebody sober.|Peace, then, the ship says, without the word. Leena hasn't asked about peace. She has asked about asking.}
- "role-accept":
    Yours comes on a slip from the corridor: one, yes; two, yes, and what's keeping you? Below, in another hand: who gave us the right?
- "role-neither":
    Yours comes on a slip from the corridor: one, yes; two, no. Below, a third that you hadn't sent: and on the day they march?
- "role-war":
    Yours comes on a slip from the corridor: no, and no. Below, quite small: is it twice the same no?
- else:
    Yours comes on a slip from the corridor, where all three sides have filled it in for you. It's the first thing they've done together.
}
-> what_home_gets

=== what_home_gets ===
* [Read it out to the table. # id: v03-wire-read # gains: krestinsky]
    ~ v03_read = true
    Krestinsky pins it to the sheet. It's the one answer today, he says, {v03_place == "the comrade at the end":from outside the door|from anybody who'd be living in it}.
* [Answer on the back: how you wrote, and why. Ten words. # id: v03-wire-answer # gains: kosior]
    It takes you fourteen. Kosior, who accounts to his own people every night, moves the ink across.
* [Put it in your pocket. It's between you and them. # id: v03-wire-pocket # loses: krestinsky]
    Krestinsky has leaned close, being near-sighted. He'd have liked to hear it from you.
- -> the_last_reason

=== the_last_reason ===
{ course():
- "accept":
    KOSIOR: I call {v03_place}. I'm instructed against you, so take your full time.
- "neither":
    KOSIOR: I call {v03_place}. My Committee has asked me twice whether you're ours.
- "war":
    KOSIOR: I call {v03_place}, {heard("organisations-voted-against") or heard("workers-will-not-follow"):who has spoken so warmly of our Committee|who is of our mind, and can be so briefly}.
- else:
    KOSIOR: I call {v03_place}. For the last time. I mean today.
}
* ["Berlin struck with nothing signed. Now I write it a leaflet for the day we sign. How does it begin?" # id: v03-how-it-begins # as: speech # argues: resistance-helps-liebknecht # cites: berlin-strike # owns: warrant]
    -> nobody_has_a_date
* {course() == "war"} ["I'd like to be able to tell a German worker what I did this winter. That's all I mean by honour." # id: v03-this-winter # as: speech # argues: treaty-dishonours-us # cites: own # owns: limit]
    STUKOV: Thank you.
    For a moment he looks young. Then he asks for the next.
    -> the_first_line_again
* ["Sign, and it helps the Kaiser. Fight, and it helps the Allies, who bid a hundred roubles a head. Which purse is clean?" # id: v03-clean-purse # as: speech # argues: agents-either-way # cites: hundred-roubles # owns: warrant]
    STUKOV: Neither. Nothing from any of them: no peace, no rifle, no loaf. That's one, and it'll do for the rest.
    It's clean, says somebody. Is it edible?
    -> the_first_line_again
* {course() == "accept"} ["Whoever elects the soviets has queued since four, for half a pound of bread. They want peace, and we're theirs." # id: v03-since-four # as: speech # argues: millions-want-peace # cites: bread-ration # owns: warrant]
    OSINSKY: They are ours too when they are wrong.
    It was a quarter till this week, says Spunde, who hardly ever speaks. # source: pss35-n116
    -> the_first_line_again
* {course() != "accept"} ["Half of Europe's told we play a comedy at Brest. Sign now, and they've seen the last act." # id: v03-last-act # as: speech # argues: not-your-agents # cites: comedy-rumour # owns: warrant]
    LENIN: They'll say it whatever we do. I won't lose a republic to convince a newspaper.
    All the same, he looked up at the word comedy. It stings him too.
    -> the_first_line_again
* {course() == "accept"} ["The party's word was to prepare a war, then wage it. I've looked for what's prepared. I found the word." # id: v03-found-the-word # as: speech # argues: promise-was-to-prepare # cites: lenin-1915 # owns: warrant]
    KRESTINSKY: It's so. Two verbs, October of the year fifteen, in that order. I was against you on the comma only.
    Kosior notes that it was said; Krestinsky, that it was he.
    -> the_first_line_again
* {course() == "neither"} ["There's hardly anyone left in the trenches. Let them go home in daylight. That nobody shoots is no reason to sign." # id: v03-in-daylight # as: speech # argues: empty-trenches-anyway # cites: own # owns: warrant]
    Bubnov calls that the first cheerful description of a rout. But he doesn't dispute it.
    -> the_first_line_again
* {v03_read} ["You've pinned home's answer up. Who else was asked? In Riga, in Wola? I'd leave a line for them." # id: v03-a-line-for-them # as: speech # owns: question]
    KRESTINSKY: An eleventh question; fair. I'll rule the line. Serve it in Riga I can't.
    He rules it. It stays empty, and it's the only one at which everybody looks.
    -> the_first_line_again
* [Let it pass. # id: v03-pass-last]
    KOSIOR: Thank you. That's four minutes for the leaflet.
    -> the_first_line_again

=== nobody_has_a_date ===
One expects Lenin, who has said it all winter. He looks at the back of his page, and doesn't.
SOKOLNIKOV: Then I say it. Nobody can name the week. One doesn't sign bills on another people's rising. # objects: german-timing-unknowable
* ["Nobody can name it. Can anybody swear that nothing we do will move it?" # id: v03-will-move-it # as: reply # against: german-timing-unknowable # owns: question]
    LENIN: No. I can't swear to that.
    It's so unlike him that Kosior looks up from the leaflet.
* ["In October there was no date either. There were people who began." # id: v03-who-began # as: reply # argues: forces-come-in-struggle # against: german-timing-unknowable]
    SOKOLNIKOV: There was a date. It was a Wednesday.
* ["Then that leaflet's on credit. I take it back till there's a name under it that isn't ours." # id: v03-on-credit # as: reply # argues: german-timing-unknowable # against: german-timing-unknowable # owns: change]
    Sokolnikov corrects on credit to unsecured, and thanks you for the loan.
* [Let it stand. # id: v03-leave-date # leaves: german-timing-unknowable]
    Kosior has begun the leaflet all the same. It begins: Comrades.
- -> the_first_line_again

=== the_first_line_again ===
{
- course() == "war":
    STUKOV: Before two. Whoever's found out something may strike out one. Aloud, and with the reason.
- course() == "accept":
    OSINSKY: Before the second, anyone may amend the first. By amend I mean strike out, and give the reason.
- else:
    KRESTINSKY: Before the second: whoever has found out something may strike out the first. Nobody need leave the room for that.
}
* {voted("v05-principle") != "yes"} [Write Yes on the first line, and say aloud what moved you. # id: v03-strike-yes # on: v05-principle # votes: yes # owns: change]
    YOU: {course() == "accept":I've found one paper I'd put my hand to with them. After that it's a question of which.|What I'm against is this paper. I've looked all day for the place where I'm against paper.}
    Granted, says Osinsky. He'd have wished it a worse reason.
* {voted("v05-principle") != "no"} [Write No on the first line, and say aloud what moved you. # id: v03-strike-no # on: v05-principle # votes: no # owns: change]
    YOU: Each time I said one may, somebody in this room told me over whom.
    Stukov moves his chair along once more.
* [Leave the first line as it is. # id: v03-leave-first]
    {voted("v05-principle") == "":It's still empty. It has been the longest answer of the day.|It's your writing, and it has dried. You know better than this morning what it says.}
- -> the_second_line

=== the_second_line ===
KOSIOR: The second: sign the German terms, now? Fourteen are left, and a comrade who isn't counted. # motion: v06-signnow # source: pss35-n123
* {course() == "accept" or course() == "open"} [Write Yes. # id: v03-two-yes # on: v06-signnow # votes: yes]
    {voted("v05-principle") == "yes":It's the word that you wrote on the first line. There it weighed nothing; here it weighs Riga.|{voted("v05-principle") == "no":Above it stands your own No. Osinsky reads the two, and for once puts no number to them.|It's the first word you've written on it today. It weighs Riga.}}
* {course() == "war" or course() == "neither"} [Write Yes, against all you've said, and tell them what turned you. # id: v03-two-yes-change # on: v06-signnow # votes: yes # owns: change]
    YOU: I can say no to the robber. I couldn't say it to those who'd pay for my no.
    Lomov asks who got at you. Nobody did. That's what makes him angry.
* {course() != "accept"} [Write No. # id: v03-two-no # on: v06-signnow # votes: no]
    You write it between a Yes and a No of this morning. On this line they agree.
* {course() == "accept"} [Write No, after all that you've said for it, and give the reason. # id: v03-two-no-change # on: v06-signnow # votes: no # owns: change]
    YOU: My reasons are good. When I came to write them down there was somebody's street in the way.
    Lenin asks which street. He isn't mocking. He'd like to know.
* [Put down the pen, and go out after the three. # id: v03-two-left # on: v06-signnow # votes: left]
    Nobody asks for the reason. In the corridor Bukharin is still explaining himself, to the sentry.
- -> the_sheet_is_folded

=== the_sheet_is_folded ===
KOSIOR: I read it out. # division: v06-signnow # cue: pen
~ temp ayes = tally("v06-signnow", "yes")
~ temp noes = tally("v06-signnow", "no")
{
- ayes == 5 and noes == 9 and course() == "war":
    KOSIOR: No, nine; I'm one. Yes, five: comrades Lenin, Stalin, Muranov, Artem, Sokolnikov. # source: pss35-n123
- ayes == 5 and noes == 9 and course() == "accept":
    KOSIOR: Yes: comrades Lenin, Stalin, Muranov, Artem, Sokolnikov. That's five. No, nine. # source: pss35-n123
- ayes == 5 and noes == 9:
    KOSIOR: Yes, five: comrades Lenin, Stalin, Muranov, Artem, Sokolnikov. No, nine. # source: pss35-n123
- else:
    KOSIOR: Yes, {ayes}. No, {noes}. That isn't what I'd been told to expect.
}
{
- carried("v06-signnow"):
    More for the pen than against it. Kosior reads it again, as a protest.
- ayes > 5:
    One name isn't where it stood this morning. Nobody says so, as one doesn't of an illness.
- ayes == 5 and course() == "accept":
    Five of fourteen, says Artem. He's known strikes won from less, and lost from more.
- noes == 9 and course() == "neither":
    The nine look at one another. Some would fight, some go home, and it's the same word.
- noes == 9 and course() == "war":
    Nine! says Bubnov, begins to count their boots, and stops, from delicacy.
- else:
    Nobody has moved. One or two have had to hold on to something.
}
{voted("v06-signnow") == "left":You get it from Spunde on the stairs, name by name; Lomov and Osinsky come next to each other.|Lomov turns his chair round again, to Osinsky's side.} They had parted on whether one may. They meet on whether one will. # source: pss35-n156
{
- course() == "war": Lenin stays, writing on the back of a page. He asks you, whom he has fought since the morning, how one spells Liebknecht. He knows how one spells Liebknecht.
- course() == "accept": Lenin stays. You could have done with him today, on Berlin. When you come for your cap he covers the page he's writing on.
- course() == "neither": Lenin stays, a hand over his page. {carried("v02c-trotsky"):It's your way that's being tried|It's your way he'll try at Brest}, he says. Let me know when it has worked.
- else: Lenin stays, still writing on the back of that page. When somebody comes for the lamp he covers it.
}
{
- voted("v06-signnow") == "yes": -> ending_wrote_yes
- voted("v06-signnow") == "no": -> ending_wrote_no
}
-> ending_went_out

=== what_you_take_home ===
{ delegate():
- "metalworker":
    On the canteen door you chalk: question one, question two, and your answers. By evening somebody has written under them: what was there to eat?
    You tell them: tea. Mitya wants to know whether that's a yes.
- "soldier":
    In the train for Dvinsk, which has no windows, a man asks what they've settled up there. Whether one may, you say. And may one? He has a foot wrapped in newspaper.
    You look at the foot first. You're a farrier.
- "student":
    You type the sheet for the Bureau. Two questions, two columns; it looks as simple as a temperature. You put in a third sheet, with nothing on it.
    You don't write to Kovno. You don't know which column she would be in.
- "commissar":
    In the train you set the steelyard weight on your copy. You've put your name to a paper, and so far nobody is dead of it.
    You notice that you're counting that.
- "sailor":
    The headphones are warm from the man before you. Towards four there's a voice from the other side, quite clear: the price of potatoes in Konigsberg. They've gone up since Thursday.
    You write beside it: fact.
- "role-accept":
    On the stairs you put your facts back in order. Nobody doubted one of them. It was the other question that they wouldn't let go of.
- "role-neither":
    On the stairs both wings greet you, each by the name of the other.
- "role-war":
    On the stairs you go down your list, town by town, and tell each which word you wrote. It lasts as far as the street.
- else:
    You came with three questions, and leave with two answers. One of them's your own.
}
->->

=== ending_wrote_yes ===
You wrote that one may sign, now. It changed a page: the talks are Trotsky's, and Trotsky means to sign nothing. # source: felch
-> what_you_take_home ->
At Brest they've talked since Wednesday. The Germans have begun to look at their watches. # source: wheelerbennett # next: 1918-02-10
-> END

=== ending_wrote_no ===
You wrote that one may not sign it now. For that there's a majority, of three reasons, laid one on the other like coats. # source: pss35-n123
-> what_you_take_home ->
At Brest there's a second table by now, and at it sits the Rada. # source: wheelerbennett # next: 1918-02-10
-> END

=== ending_went_out ===
You're the fourth without an answer. Three of those have reasons that nobody minuted, and so have you. # source: pss35-n123
-> what_you_take_home ->
At Brest nobody has left the table yet. # next: 1918-02-10
-> END
