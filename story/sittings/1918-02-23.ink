// The Central Committee, 23 February 1918: the German ultimatum, Lenin's threat, the roll.
// The words are ours throughout, also the speakers': no verbatim record of this sitting exists. What each argues, and who answers
// whom, follows the record and the catalogue. The room, the hour, who held the pen and everything in people's hands are invention.
VAR v23_route = "" // "paper": the terms are argued first; "threat": the resignation is
VAR v23_main = "" // which speech on the army waits for its evidence
VAR v23_left = false // the player laid down the post
VAR v23_place = "the comrade at the end" // how the chair calls you
VAR v23_nameless = false // one of the class roles: no home, no papers
VAR v23_figure = "a nought" // what Lenin writes down of your first speech
VAR v23_them = "them" // of whom you speak when the neighbours come up
VAR v23_cost = "those who sent me" // what it may cost you to be right
VAR v23_face = "somebody who asked you the way to this building" // of whom you think when the hand goes up
VAR v23_hard = "Monday" // what was hard about leaving
VAR v23_army = false // you had said before today that the army can't fight

=== terms_arrive ===
# sitting: 1918-02-23
# edition: 2
# place: ccroom
~ v23_army = heard("army-cannot-fight")
Smolny, Saturday 23 February 1918. For five days the Germans have marched into Russia, and almost nobody stops them. This morning their terms came. The Bolsheviks' Central Committee has forty-eight hours: sign, fight, or find a third way. # source: pss35-n144 # source: fig # cue: murmur
Fifteen people here have a vote. Three more are known to have sat in without one. One more is invented, and it is you. Your hand is counted in nothing. What you say may turn others'. # source: pss35-n144
-> who_sits_here ->
There are two free chairs.
* [Take the one by Stasova, who keeps the minutes. # id: v23-chair-stasova]
    You may hold the ink, she says. It freezes if nobody does.
* [Take the one by Bukharin, who is drawing. # id: v23-chair-bukharin]
    It was to be the German general, he says. It's a walrus.
- -> terms_are_read

=== who_sits_here ===
{ delegate():
- "metalworker":
    ~ v23_place = "the Vyborg side"
    ~ v23_figure = "the nine"
    ~ v23_them = "him"
    ~ v23_cost = "my brother"
    ~ v23_face = "Ozols, the Latvian at the next lathe"
    ~ v23_hard = "the flour"
    You're Anna Fedotova, thirty-one, lathe hand from Petrograd's Vyborg side. Your works sent you with two sentences that don't agree: end the war; don't sell those who rose with us. Bring home a date for flour, and the name of whoever signs. # shows: vyborg-bread # shows: vyborg-lett # shows: vyborg-enlistment
- "soldier":
    ~ v23_place = "the Fifth Army"
    ~ v23_figure = "the nineteen"
    ~ v23_them = "her"
    ~ v23_cost = "whatever's left of my battery"
    ~ v23_face = "Odarka, who asked whose she is now"
    ~ v23_hard = "the horses"
    You're Hnat Sereda, thirty-four, farrier of a battery before Dvinsk. It wanted peace by the thaw, and nobody signed away who can't walk home from there. Since Monday, when Dvinsk fell, it doesn't answer the wire. # source: pss35-n132 # shows: battery-horses # shows: wire-fair # shows: odarka-letter
- "student":
    ~ v23_place = "Moscow"
    ~ v23_them = "her"
    ~ v23_cost = "every woman I've taught to read"
    ~ v23_face = "Uncle Meyer, who isn't back"
    ~ v23_hard = "the reading class, on Tuesday"
    You're Dora Kagan, twenty-one, medical student, typist to the party's Moscow Bureau. You carry its line as you typed it: no agreement with any robber government. Under it, in other ink: and come back with one party. # shows: kovno-postcard # shows: orekhovo-class # shows: prisoners-camp
- "commissar":
    ~ v23_place = "Tagil"
    ~ v23_figure = "the twenty-three"
    ~ v23_them = "him"
    ~ v23_cost = "more men than I've put down in the ledger"
    ~ v23_face = "the Pole at your scales, who has never unpacked"
    ~ v23_hard = "the wagons"
    You're Terenty Zyryanov, forty-six, food commissar of the Tagil works, in the Urals. They want the rails free, so that bread moves; for that, peace; and no rye sent to Berlin. You're to bring back the number of wagons. # shows: shadrinsk-meeting # shows: tagil-ledger # shows: tagil-wagons
- "sailor":
    ~ v23_place = "the fleet"
    ~ v23_figure = "the nine, for coal,"
    ~ v23_them = "her"
    ~ v23_cost = "my brother, whichever side he's on"
    ~ v23_face = "Leena, and the type that she left standing"
    ~ v23_hard = "the key, with another man's hand on it"
    You're Avgust Lepik, twenty-seven, of Reval in Estonia, wireless hand off a ship in the ice. Forty signatures sent you: no shot more for anybody's coast; no ship handed over, nor any port we were fed in. Reval is such a port. # shows: fleet-log # shows: wireless-night # shows: leena-letter
- else:
    ~ v23_nameless = true
    You're the comrade whose name nobody took at the door. Those who think as you do have sent you in to say it, before the hands go up.
}
->->

=== terms_are_read ===
On Monday, with Dvinsk lost, this Committee voted narrowly to ask for peace. Yesterday, six to five, to take guns and potatoes from France and Britain; Bukharin gave up the party's paper. # source: pss35-n132 # source: felch # source: pss35-n142 # shows: allied-offers # shows: fatherland-decree
Sverdlov reads standing, a huge voice out of a narrow chest. # cue: bell_one
SVERDLOV: Livonia and Estonia, on the Baltic: our troops out, German police in. Ukraine and Finland: out. Peace with the Rada, the Ukrainian parliament our side drove from Kiev. The army sent home. No propaganda. Forty-eight hours. # shows: february-terms # source: ppast # source: rgbl # source: pss35-n144 # source: wheelerbennett
LENIN: In January it was cheaper{voted("v06-signnow") == "yes":; a few of us wrote yes to it, and you were one}. We made speeches, and it went up. We made a gesture, and it went up. Unsigned, this leaves Soviet power three weeks. Then others sign a worse. # puts: worse-peace-later # source: pss35-p369
LENIN: So that nobody need ask: the policy of fine phrases ends here. If it goes on, I leave the government, and this Committee. # puts: lenin-ultimatum # source: pss35-p369 # shows: lenin-threat # cue: crisis
He might be asking for the salt.
LOMOV: Let's not be frightened! A loss, yes. But if Lenin goes, we take the power without Lenin. # puts: revolution-survives-lenin # source: ccm
Somebody's spoon stops.
SVERDLOV: I call {v23_place}. You have the floor four times today, not five. # motion: v13a-accept
-> the_first_word

=== the_first_word ===
* {delegate() == "metalworker"} ["Your appeal was read at our gates last night. I kept the list. It isn't an army." # id: v23-list # as: speech # argues: army-cannot-fight # cites: vyborg-enlistment]
    ~ v23_route = "paper"
    -> what_there_is_to_fight_with
* {delegate() == "soldier"} ["My battery at Dvinsk had sixty-seven horses, in January. Nineteen could draw. I don't know yet what it has now." # id: v23-nineteen # as: speech # argues: army-cannot-fight # cites: battery-horses # owns: limit]
    ~ v23_route = "paper"
    -> what_there_is_to_fight_with
* {delegate() == "student"} ["I asked my class at the mill: peace at any price? Of thirty-eight women thirty-one wrote yes. They do read our appeals." # id: v23-thirty-one # as: speech # argues: millions-want-peace # cites: orekhovo-class # owns: limit]
    ~ v23_route = "threat"
    YOU: And guard the mill with a rifle? All thirty-eight. Three asked how one spells it. It's one class. I don't know the others.
    Yakovleva, in whose office you type, looks at the slips, and not at you.
    -> moscow_has_voted
* {delegate() == "commissar"} ["Forty-one wagons I sent down our line, with rye and hay. In a fortnight twenty-three came. Load shells, and count again." # id: v23-forty-one # as: speech # argues: army-cannot-fight # cites: tagil-wagons # owns: warrant]
    ~ v23_route = "paper"
    -> what_there_is_to_fight_with
* {delegate() == "sailor"} ["Coal for nine days, my ship had, and that was January. Of ten men four were gone. The coast is behind us. It's open." # id: v23-nine-days # as: speech # argues: army-cannot-fight # cites: fleet-log # owns: warrant]
    ~ v23_route = "paper"
    -> what_there_is_to_fight_with
* {v23_nameless} ["Dvinsk went in one day. I've asked all over this building who stood in their way. Nobody could give me a number." # id: v23-one-day # as: speech # argues: army-cannot-fight # cites: own]
    ~ v23_route = "paper"
    -> what_there_is_to_fight_with
* ["One line on a map in January, ten points in February. I know that kind of creditor." # id: v23-creditor # as: speech # argues: one-concession-calls-next # against: worse-peace-later # cites: february-terms # owns: warrant]
    ~ v23_route = "paper"
    -> the_paper_gets_longer
* ["They have Dvinsk. What they haven't got is our name under the theft." # id: v23-our-name # as: speech # argues: no-signature-under-annexation # cites: own]
    ~ v23_route = "paper"
    -> a_coat_is_not_a_receipt
* {course() == "neither" or delegate() == "role-neither"} ["Nobody stops them, because nobody's there. We told the world so ourselves. Is that a reason to sign what they've written?" # id: v23-nobody-there # as: speech # argues: empty-trenches-anyway # cites: dvinsk # owns: warrant]
    ~ v23_route = "paper"
    YOU: That they can walk in is a fact. That they may would be our word.
    Lenin has gone along with the first half, nodding, and meets the second like a stair that isn't there.
    -> neighbours_on_the_paper
* {course() != "neither" and delegate() != "role-neither"} ["We took the power with our own hands. Nobody resigns from a revolution, and nobody is the revolution." # id: v23-own-hands # as: speech # argues: revolution-survives-lenin # against: lenin-ultimatum]
    ~ v23_route = "threat"
    -> nobody_is_the_revolution
* ["A question for comrade Lomov. Last Sunday, when war was put to the vote here, who was for it?" # id: v23-sunday # as: speech # argues: record-of-votes # against: revolution-survives-lenin # cites: own # owns: warrant]
    ~ v23_route = "threat"
    YOU: I've asked. Eleven of you voted that evening, and for revolutionary war there wasn't one hand. # source: pss35-n131 # source: pss35-n135
    STASOVA: The figure is correct. Some wouldn't vote on the question as it was put. That is also correct. # source: pss35-n135
    -> moscow_has_voted
* [Keep your hand down, and watch theirs. # id: v23-pass-opening]
    ~ v23_route = "threat"
    Sverdlov ticks something off. They are all looking at Lenin, who is sharpening a pencil.
    -> the_empty_chair

=== what_there_is_to_fight_with ===
{ delegate():
- "metalworker":
    YOU: Eleven hundred stood there. Two hundred and six signed; one's my brother, he's nineteen. Rifles that fire: nine.
    YOU: Nobody asked me for a tenth. They asked me for boots.
- "soldier":
    YOU: A gun wants six. So that's three guns, and one horse over. The fourth we pushed. A man can push a gun. He can't push it to Petrograd. That's how it stands.
- "commissar":
    YOU: Where somebody was shooting they stood still. Where it stopped they went on. Eighteen nobody can find for me. That was among ourselves.
- "sailor":
    YOU: The mines, she has aboard. Of the three who can arm one, one. If they come over the ice, he's on watch every second night.
- else:
    YOU: I mock nobody. I'd only like to have seen him, before I vote to send him.
}
Lenin has written {v23_figure} on the back of the German terms.
{ delegate():
- "metalworker":
    BUBNOV: Two hundred and six, in one night, at one gate! And she reads them out like a casualty list. In October you'd have called that a regiment! # objects: forces-come-in-struggle # mood: vehement
- else:
    BUBNOV: {v23_army:That song again! You've had it all winter, and in October we'd all heard it.|What's missing! In October too they could all tell us what was missing.} Did we wait for it? We began, and it came running! # objects: forces-come-in-struggle # mood: vehement
}
* ["In October it had been counted first: every street, and who stood in it. What have you counted?" # id: v23-every-street # as: reply # argues: october-was-counted # against: forces-come-in-struggle # owns: warrant]
    Bubnov opens his mouth, and shuts it.
* ["Give me flour till the summer, comrade, and you shall have your regiment, with boots on." # id: v23-flour # as: reply # argues: base-for-red-army # against: forces-come-in-struggle]
    // No edge, and another ground: a good sentence that doesn't answer him. The report says so; the room only shrugs.
    BUKHARIN: Till the summer! And the Germans will stand outside Pskov until the dough has risen? # puts: respite-illusory
* {delegate() == "metalworker"} ["No, you're right. I counted rifles. I forgot to count the ones who came." # id: v23-ones-who-came # as: reply # argues: invasion-rouses-peasants # against: forces-come-in-struggle # owns: change]
    YOU: They came with nothing. And I stood there asking them for something.
    Bubnov looks as if he'd put his shoulder to a door and found it open.
* {delegate() != "metalworker"} ["No, you're right. I counted what was gone. I never counted who'd stayed, nor asked what they stayed for." # id: v23-who-stayed # as: reply # argues: invasion-rouses-peasants # against: forces-come-in-struggle # owns: change]
    YOU: There were some. They had less than anybody, and they were still there.
    Bubnov looks as if he'd put his shoulder to a door and found it open.
* [Let it stand. A number is a number. # id: v23-leave-bubnov # leaves: forces-come-in-struggle]
    -> objection_stands ->
- -> neighbours_on_the_paper

=== the_paper_gets_longer ===
YOU: I can do that sum: it goes up faster than bread. Whoever has signed the second must say why he balks at the third.
Dzerzhinsky takes his hand from his eyes and says one hoarse word: yes.
LENIN: And if they come again, that's a new situation. Today I count what this paper buys: a month, a harvest, a regiment. I can do without land for a time. I can't do without time. # objects: space-for-time # source: pss35-p370
* ["There are people on that land who rose because we told them to. Are they the small change?" # id: v23-small-change # as: reply # argues: abandons-finland-ukraine # against: space-for-time # owns: warrant]
    YOU: They can't be paid back in months. Where they are, the months belong to the German police.
    Lenin doesn't answer at once.
* ["Then you lose the land and the month. Leave the peasant his own anger; it buys more than paper." # id: v23-own-anger # as: reply # argues: invasion-rouses-peasants # against: space-for-time]
    LENIN: Which village? Name me the village, and who's going to read it the order. # puts: peasant-war-utopia
* ["A month? Then I was counting the wrong thing. I counted the papers." # id: v23-wrong-thing # as: reply # argues: needs-time-to-consolidate # against: space-for-time # owns: change]
    YOU: A month's a good deal. I've seen people get back on their feet in one.
    Lomov turns round to see what you look like.
* [Let it stand. # id: v23-leave-ten-papers # leaves: space-for-time]
    -> objection_stands ->
- -> neighbours_on_the_paper

=== a_coat_is_not_a_receipt ===
YOU: A man with a gun can have my coat. He can't have it in writing that I sold it to him.
TROTSKY: I needed a month for that at Brest, and two languages. # mood: weary
LENIN: {heard("lost-strike"):You told us of a strike yourself, this winter.|Think of a strike.} The owner wins; you sign, go back in, and say out loud that you're beaten. Have you sold anybody? You've lost a strike. The committee that won't see the difference never leads a second. # objects: lost-strike
* ["And if the owner's paper says we're to stand guard for him at the next gate? Is that still only a strike?" # id: v23-next-gate # as: reply # against: lost-strike # owns: question]
    LENIN: If it came to that, no. Read me the line where it comes to that.
    He holds the paper out across the table. Trotsky puts one finger on point four.
* ["I'd sign for a lost strike. I wouldn't shake hands with the blackleg. There's a Rada in it." # id: v23-blackleg # as: reply # argues: never-sign-with-the-rada # against: lost-strike]
    Trotsky writes down one word: blackleg.
* ["Then say it: beaten. Say it aloud in every shop, and I'll hold the pen for you." # id: v23-hold-the-pen # as: reply # argues: signed-at-bayonet # against: lost-strike # owns: change]
    YOU: It was the lie I couldn't have carried. Beaten, I can carry.
    Lenin nods, without triumph.
* [Let it stand. # id: v23-leave-strike # leaves: lost-strike]
    -> objection_stands ->
- -> neighbours_on_the_paper

=== nobody_is_the_revolution ===
{ delegate():
- "metalworker":
    YOU: I don't say it lightly. I've a leaflet of his at home with my grease on it. But I'll not take the flag down for a letter of resignation.
- "soldier":
    YOU: A man's had him read out in a dugout, by a fat lamp, and would again. But one doesn't unharness the team because the driver gets down.
- "student":
    YOU: I've typed out more of him than most here have read. I still don't hand over a revolution against his signature.
- "commissar":
    YOU: In my grandfather's chapel one man had the book. When he died they found that they all knew it.
- "sailor":
    YOU: With her captain ashore I've seen a ship go on. Not better. On.
- else:
    YOU: I don't say it lightly. But somebody will have to open the office tomorrow, and I'd like it to be us.
}
LOMOV: There! And it comes from {v23_place}! {voted("v01-activists") == "revolutionary-war":In January you stood up for war, and you're still standing!|Write that down, somebody!} # mood: vehement
KRESTINSKY: Permit me. One man is one man, I grant it. But half this table goes with him, and half the barracks. A war against the Germans, and against Lenin? I couldn't organise that. Could you? # objects: unity-before-vote
* ["What I can't answer for at home, I can't carry. Keeping step in a wrong thing is only being wrong in step." # id: v23-wrong-in-step # as: reply # argues: cannot-share-responsibility # against: unity-before-vote # owns: warrant]
    Krestinsky takes off his glasses to think about it.
* ["Not me. But comrade Trotsky is War Commissar. Let him do it." # id: v23-war-commissar # as: reply # argues: forces-come-in-struggle # against: unity-before-vote # owns: slip]
    -> trotsky_on_the_war_office ->
* ["No. I couldn't. Not with half the Red Guard asking me which half is which." # id: v23-which-half # as: reply # argues: no-war-with-split-party # against: unity-before-vote # owns: change]
    YOU: So I won't sign, and I won't march behind half a party. I don't know what you call that.
    It has been called several things this month, says Trotsky.
* [Let it stand. # id: v23-leave-krestinsky # leaves: unity-before-vote]
    -> objection_stands ->
- -> the_empty_chair

=== moscow_has_voted ===
{ delegate():
- "student":
    LOMOV: And what did you type for us? Moscow, in December: four hundred Bolsheviks at the regional congress of soviets, and for a separate peace thirteen. Sign this and you sign against your own carbon. # objects: organisations-voted-against # source: felch
- else:
    LOMOV: Ask the party, then! Moscow, in December: four hundred Bolsheviks at the regional congress of soviets, and for a separate peace thirteen. Sign this and you sign against your own people{voted("v01-activists") == "revolutionary-war":; and you, comrade, against your own hand of January}. # objects: organisations-voted-against # source: felch
}
* {delegate() != "student"} ["Four hundred had a mandate in their pocket. Behind each stand a thousand who'd like to sow this spring." # id: v23-sow-this-spring # as: reply # argues: millions-want-peace # against: organisations-voted-against # owns: warrant]
    YOU: It's they who elect the soviets. You only fill them.
    Quite so, says Zinoviev.
* {delegate() == "student"} ["They'd a mandate in their pocket, and I know who typed it. Who went and asked those at home, with a pencil?" # id: v23-with-a-mandate # as: reply # against: organisations-voted-against # owns: question]
    LOMOV: One can add up mandates! Who adds up pencils?
    He hears it. He turns his chair round, to have something to do.
* ["Then the congress can undo it. There's one called. Till it meets, this table is the party, or there isn't one." # id: v23-this-table # as: reply # argues: binding-till-congress # against: organisations-voted-against]
    Sverdlov, who shows nothing, moves the bell an inch towards you.
* ["Brave figures. When was comrade Lomov last in a trench?" # id: v23-in-a-trench # as: reply # against: organisations-voted-against # owns: person]
    { delegate():
    - "soldier":
        LOMOV: Never! And I send nobody where I wouldn't go with him! # mood: vehement
        They laugh all the same, and you with them. He'd have gone.
    - else:
        LOMOV: When was the comrade? # mood: vehement
        It's a fair question, and he gets the laugh.
    }
* [Let it stand. # id: v23-leave-moscow # leaves: organisations-voted-against]
    -> objection_stands ->
- -> the_empty_chair

=== neighbours_on_the_paper ===
URITSKY: Point three. In Estonia there is a soviet republic. In Livonia, Latvian regiments who took October at its word. I want it minuted that we hand them over by name. {heard("betrays-border-peoples"):When it was cheaper, it was {v23_place} who named them. I have not forgotten it.|I have not heard the names so far.} # puts: betrays-border-peoples # source: pss35-p257
DZERZHINSKY: Those regiments stood by us when we had few. Which of us tells them?
BUKHARIN: And Finland! Their revolution's four weeks old! They haven't the red cloth up on all the roofs yet, and we're to sign that we never knew them! # puts: abandons-finland-ukraine # source: pss35-n110 # mood: vehement
He has jumped up to pace, and there's nowhere to pace to.
SVERDLOV: I call {v23_place}.
* ["A strike committee that has lost signs, and tells the shop to its face. Nobody I'd listen to calls it selling." # id: v23-to-its-face # as: speech # argues: lost-strike # against: betrays-border-peoples # cites: own # owns: warrant]
    -> the_owner_across_the_river
* {course() == "accept" or course() == "open"} ["With a paper they take what's on it. In Belgium there was no paper, and they took everything." # id: v23-belgium # as: speech # argues: tribute-or-belgium # cites: belgium # owns: warrant]
    -> two_worlds_one_door
* {delegate() == "metalworker"} ["The man at the next lathe is a Latvian, from Wolmar. Which of you will come and tell him?" # id: v23-ozols # as: speech # argues: betrays-border-peoples # cites: vyborg-lett # owns: warrant # owns: limit]
    -> who_tells_them
* {delegate() == "soldier"} ["My wife has three dessiatines near Konotop, since December. By point four that's the Rada's. Which of you will write to her?" # id: v23-odarka # as: speech # argues: abandons-finland-ukraine # cites: odarka-letter # owns: warrant # owns: limit]
    -> who_tells_them
* {delegate() == "student"} ["I've an aunt behind their line since 1915. The sentry pays for his eggs. Uncle Meyer they took, to fell timber. And now Livonia?" # id: v23-kovno # as: speech # argues: betrays-border-peoples # cites: kovno-postcard # owns: warrant # owns: limit]
    -> who_tells_them
* {delegate() == "sailor"} ["In Reval the soviet has the trams, and they run. My sister set the notice. Under point three, who tells her what she sets next?" # id: v23-trams # as: speech # argues: betrays-border-peoples # cites: leena-letter # owns: warrant # owns: limit]
    -> who_tells_them
* {delegate() == "commissar" or v23_nameless} ["They got up because we'd got up. Somebody will have to go there and read them point three. Which of you?" # id: v23-which-of-you # as: speech # argues: betrays-border-peoples # cites: february-terms # owns: warrant]
    -> who_tells_them
* {course() == "war" or course() == "open"} ["I've a page of Lenin's by heart, from 1915. Offer peace; if they refuse it, fight. It didn't say: unless they answer." # id: v23-page-of-1915 # as: speech # argues: our-word-of-1915 # cites: lenin-1915 # owns: warrant]
    -> lenin_reads_his_own_page
* ["Take one line out and I'd sit down. Not the land. Point four: peace with the Rada." # id: v23-point-four # as: speech # argues: never-sign-with-the-rada # cites: rada-treaty # owns: warrant]
    -> a_hand_not_shaken
* {course() == "neither"} ["Half Europe says Brest is a comedy with the parts handed out. Sign today, and they'll call for the author." # id: v23-comedy # as: speech # argues: not-your-agents # cites: comedy-rumour]
    Joffe says quietly that he was on that stage, and never knew the ending. Lenin asks whether five days of German infantry aren't proof enough.
    -> no_propaganda
* [Let it pass. You have said enough about paper. # id: v23-pass-neighbours]
    For once nobody else wants the floor. They are looking at the map.
    -> no_propaganda

=== the_owner_across_the_river ===
{ delegate():
- "metalworker":
    YOU: I sat on one. We'd eaten the pawn tickets. Whoever went on a week longer would have gone on alone.
- "soldier":
    YOU: A horse that's down you get up first. What it's to pull, you ask after. I never saw one ashamed of it.
- "student":
    YOU: One amputates, and says so to his face before the chloroform. I've held the lamp for it. Nobody thanked us. They'd have minded a lie.
- "commissar":
    YOU: In the year seven we signed at Tagil. On the one pan bread, on the other one's hat. I held mine in my hand.
- "sailor":
    YOU: A ship strikes her flag when she must. It's a signal like others. It says: beaten. It doesn't say: yours is the better cause.
- else:
    YOU: I've never heard it done well. I've heard it done, and the union was there in the morning.
}
URITSKY: Quite so. And does the owner's paper oblige the committee to hand him the strikers of the mill across the river? # objects: betrays-border-peoples
* ["If we go under, who's left to win it back for them? I'd sooner owe them than lie beside them." # id: v23-owe-wolmar # as: reply # argues: socialism-above-self-determination # against: betrays-border-peoples # owns: warrant]
    URITSKY: I note that the debt has been acknowledged.
* ["He has that mill already. All I'd be signing is that I can see it from here." # id: v23-see-it # as: reply # argues: space-for-time # against: betrays-border-peoples]
    LENIN: Exactly that. One retreats on the ground as it is.
* ["No. No owner ever asked that. And I'd not have signed it." # id: v23-never-asked # as: reply # argues: abandons-finland-ukraine # against: betrays-border-peoples # owns: change]
    You had meant to win this one. You hear yourself lose it, and agree.
* [Let it stand. # id: v23-leave-mill # leaves: betrays-border-peoples]
    -> objection_stands ->
- -> no_propaganda

=== two_worlds_one_door ===
YOU: Even a thief can be held to a list.
BUKHARIN: And will they stop at a list? Two worlds with one door between them, and you want to settle the rent! They cannot let us live, comrade. They'd be fools to. # objects: no-coexistence # mood: vehement
* ["They can't, for long. I grant you that. So I want every week there is before they come." # id: v23-every-week # as: reply # argues: space-for-time # against: no-coexistence # owns: concession]
    Bukharin looks at you almost with affection. It's the first thing today that anyone has granted him.
* ["Let their soldiers look in through that door. A shop with no owner in it is worth seeing." # id: v23-look-in # as: reply # argues: living-example # against: no-coexistence]
    Zinoviev says, very good. They'll look in along a barrel, says Bukharin.
* [Let it stand. # id: v23-leave-door # leaves: no-coexistence]
    -> objection_stands ->
- -> no_propaganda

=== who_tells_them ===
{ delegate():
- "metalworker":
    YOU: Ozols. Two girls, at home with his mother. He asked me one thing this morning: is Wolmar on the paper?
    YOU: One man proves one man, I know that. But it's his street we'd be signing.
- "soldier":
    YOU: Odarka. The Rada's horsemen took her oats at Christmas, and ours at New Year. Both asked whose she was. She asks the same, and a man can't tell her.
    YOU: It's three dessiatines. I don't say Ukraine. I say where the pear tree stands.
- "student":
    YOU: It isn't Belgium. Nobody burns anything. They come and take away whoever can lift. It's one postcard, through two censors.
    YOU: She asks nothing. I'd be easier if she did.
- "commissar":
    YOU: The man who keeps our scales is a Pole. They drove him out in the year fifteen, and he has never unpacked. He'll see by my face what's on the paper.
    YOU: It's one man. On the other pan lies what you'll say now. I'm listening.
- "sailor":
    YOU: Leena. She doesn't ask who'll come. She asks in which language the type is to be left standing.
    YOU: One typesetter, that is. Trams, four lines. It isn't the world revolution. It's what there is of it in Reval.
- else:
    YOU: I'd go. I'd only not know where to look while I read.
}
You had meant it for all of them. It lands in front of one.
LENIN: Tell {v23_them} the truth. With a signature or without, we've nothing there to hold it with. A government that's dead in March never gives it back to {v23_them}; a living one may. That is worth more than our clean hands. # objects: socialism-above-self-determination
* ["It isn't a right of nations they're asking for. They made a revolution there. Whose is that to give?" # id: v23-whose-to-give # as: reply # argues: abandons-finland-ukraine # against: socialism-above-self-determination # owns: warrant]
    Joffe has stopped writing. Dzerzhinsky, who is a Pole, looks at the table.
* ["The truth can be borne. What can't is our stamp on it, as if it had become lawful." # id: v23-our-stamp # as: reply # argues: imperialist-bargain # against: socialism-above-self-determination]
    URITSKY: As if it had become lawful. That phrase in the minutes, please.
* [Let it stand. # id: v23-leave-ozols # leaves: socialism-above-self-determination]
    -> objection_stands ->
- -> no_propaganda

=== a_hand_not_shaken ===
YOU: The land they hold they hold. But in Kiev the workers took the power. Make peace with the Rada, and we say they'd no right to.
Trotsky has raised his head.
LENIN: So the republic should die in February over a handshake? One gives up ground, a neighbour's ground, and one's pride, and keeps the one thing that can't be had again. Weeks. # objects: space-for-time
* ["A retreat is over one's own ground. Does the rule still hold when the ground is somebody else's revolution?" # id: v23-whose-ground # as: reply # against: space-for-time # owns: question]
    LENIN: It holds worse. I don't say it holds well. I say I've no other.
    For Lenin that is a long way to come.
* ["Then let it be a conquest, without our name. There are no handshakes in a conquest." # id: v23-no-handshakes # as: reply # argues: no-signature-under-annexation # against: space-for-time]
    It has been said before, at Brest. They marched.
* [Let it stand. # id: v23-leave-handshake # leaves: space-for-time]
    -> objection_stands ->
- -> no_propaganda

=== lenin_reads_his_own_page ===
{ delegate():
- "metalworker":
    YOU: I learned to read him in prison. There was leisure for it.
- "soldier":
    YOU: It was read to us in a dugout. The first half we liked at once. On the second a man slept.
- "student":
    YOU: I've made nine copies of it. At the fifth one stops reading and begins to believe.
- "commissar":
    YOU: I copied it into the back of the ledger. It's the one page there without an error beside it.
- "sailor":
    YOU: On night watch I read it, and not in my own language. So it went in slowly. It stayed.
- else:
    YOU: You can ask me any comma of it.
}
Dzerzhinsky has turned his chair. There are people here who had such pages tapped to them through a wall.
LENIN: Then you have the two verbs by heart. Prepare, and wage. In that order. I never promised any man to start a war without first asking whether it could be fought. # objects: promise-was-to-prepare # source: pss35-p247
* ["They say they're coming to strangle us, and at one push we ask their terms. Is that the preparing?" # id: v23-is-that-preparing # as: reply # argues: vanguard-capitulates # against: promise-was-to-prepare # owns: warrant]
    DZERZHINSKY: That is asked correctly.
* ["We had two verbs in October too. Two of us stopped at the first." # id: v23-two-verbs # as: reply # argues: october-doubters-again # against: promise-was-to-prepare]
    Nobody looks at Zinoviev.
* ["The shops won't do the grammar. They'll see a signature, and put down their tools." # id: v23-parse # as: reply # argues: workers-will-not-follow # against: promise-was-to-prepare]
    LENIN: Have they told you so? Or have you told them?
* [Let it stand. # id: v23-leave-two-verbs # leaves: promise-was-to-prepare]
    -> objection_stands ->
- {v23_route == "paper": -> no_propaganda}
-> smilga_counts

=== no_propaganda ===
BUKHARIN: The last point: no agitation. They leave us the bread ration and cut out the tongue. What is a workers' government that mayn't say good morning to a German worker? # puts: gag-clause # source: rgbl
JOFFE: For two months we spoke over the generals' heads to the people behind them{heard("brest-as-tribune"):, and {v23_place}, I am told, had a kind word for it}. I should be sorry to be the one who hangs up the receiver. # puts: signing-ends-brest-policy # mood: weary
ZINOVIEV: I grant it all, comrades! Their patriots will crow, our friends will lose heart. But nobody refuses the knife because it is sharp. The patient is this republic. # puts: surgical-operation # source: pss35-n104
* ["They can forbid us to talk. They can't forbid us to be here. That's the leaflet." # id: v23-thats-the-leaflet # as: speech # argues: living-example # against: gag-clause # cites: own # owns: warrant]
    -> through_the_fence
* {course() == "accept" or course() == "open"} ["A fortnight ago the army was ordered home. I waited for one of the war party to shout. Who shouted?" # id: v23-who-shouted # as: speech # argues: revolutionary-phrase # cites: demobilisation # owns: warrant]
    -> dzerzhinsky_remembers_names
* {delegate() != "student"} ["While we talked at Brest, Berlin struck. What does Berlin do tomorrow, when it hears that we've signed?" # id: v23-berlin # as: speech # argues: resistance-helps-liebknecht # cites: berlin-strike # owns: warrant]
    -> a_blow_for_liebknecht
* {delegate() == "student"} ["In a camp by Moscow two hundred Germans put up a hand for our rifles, against the Kaiser. What do I tell them? Signed?" # id: v23-two-hundred # as: speech # argues: resistance-helps-liebknecht # cites: prisoners-camp # owns: warrant # owns: limit]
    -> a_blow_for_liebknecht
* {course() == "war" or course() == "open"} ["In January the most hands by far, among your own leading people, were for war. Has somebody mislaid them?" # id: v23-thirty-two # as: speech # argues: organisations-voted-against # cites: straw-vote]
    YOU: {voted("v01-activists") == "":Half the room. I've only the figures, from one who was there.|I was in that hall. {voted("v01-activists") == "revolutionary-war":One of the hands was mine, and it's still on.|Mine wasn't one of them; I counted.}} I've not heard that any of them has died. # source: pss35-p255
    -> sverdlov_says_it_binds
* {delegate() != "sailor"} ["Every word from Brest was read aloud where I come from. What do we read them now, a receipt?" # id: v23-receipt # as: speech # argues: signing-ends-brest-policy # against: surgical-operation # cites: own]
    -> the_receiver
* {delegate() == "sailor"} ["When we sent out what was said at Brest, their station smothered it. Eleven times in a night. Now we'd do it for them." # id: v23-eleven-times # as: speech # argues: signing-ends-brest-policy # against: surgical-operation # cites: wireless-night # owns: warrant]
    -> the_receiver
* {course() == "neither"} ["I'll not sign it. But I'll not go to a war that begins with half of you walking out, either." # id: v23-walking-out # as: speech # argues: no-war-with-split-party # cites: lenin-threat]
    YOU: There are ten points on that paper, and not one about breaking this table. We'd be adding it for them.
    That's it, says Krestinsky, to nobody. Lenin looks up, sharply.
    -> smilga_counts
* [Let it pass. # id: v23-pass-propaganda]
    You sit on your hands, which are cold. Zinoviev takes it for agreement and bows slightly.
    -> smilga_counts

=== through_the_fence ===
YOU: A works without an owner, and it runs, and there's soup. You needn't print that. It only has to go on.
BUBNOV: Till it's shut! And what do they see through the fence? The vanguard, flat on its belly, after one kick! # objects: vanguard-capitulates # mood: vehement
* ["In the shop, the man who walks out alone on a Monday isn't the vanguard. He's the vacancy." # id: v23-vacancy # as: reply # argues: only-fitting-resistance # against: vanguard-capitulates # owns: warrant]
    It takes a second to go round. Even Trotsky has to look out of the window.
* ["In 1907 you called it shame to crawl into the tsar's sham parliament. Who still had a party afterwards?" # id: v23-crawling # as: reply # argues: third-duma-1907 # against: vanguard-capitulates # cites: precedent-1907]
    BUBNOV: I remember what we crawled through!
    Lenin remembers it too, with evident pleasure.
* [Let it stand. # id: v23-leave-kick # leaves: vanguard-capitulates]
    -> objection_stands ->
- -> smilga_counts

=== dzerzhinsky_remembers_names ===
YOU: Not a motion. Not a letter to the paper. And now I hear it was to be a war all along.
DZERZHINSKY: I said it in January. Before October two of us lost their nerve: Zinoviev, Kamenev. It has come back. It has a third name, and I did not think I should live to say it. # objects: october-doubters-again # source: ksen
He doesn't look at Lenin. Everybody else does.
* ["In October we'd counted: the soviets, the barracks, street by street. What you call fear was there then too, with a pencil." # id: v23-with-a-pencil # as: reply # argues: october-was-counted # against: october-doubters-again # cites: october-count # owns: warrant]
    Dzerzhinsky thinks about it, and it seems to hurt him.
* ["Those two wanted to stay out. He wants to go in, through the muck, as he did in 1907." # id: v23-another-thing # as: reply # argues: third-duma-1907 # against: october-doubters-again]
    ZINOVIEV: As one of the two, I'd say there is a difference. One sleeps worse.
* [Let it stand. # id: v23-leave-names # leaves: october-doubters-again]
    -> objection_stands ->
- -> smilga_counts

=== a_blow_for_liebknecht ===
{ delegate():
- "student":
    YOU: Nine hundred put theirs up for a train; I counted twice, and don't hide it. But two hundred, behind wire, with nothing promised.
- else:
    YOU: They sent the leaders to the front for it. Hungry, yes. But they struck with nothing signed and nothing promised. # source: strike
}
Joffe nods. Even Zinoviev does, from habit.
LENIN: And were they waiting for us to be beaten? Not every blow at reaction helps the revolution. Take up a fight you know is lost, and the German worker gets your corpse to carry. # objects: only-fitting-resistance
* ["They've carried the Paris Commune forty-seven years, and it's no burden. It's the songs about prudence I can't recall." # id: v23-songs # as: reply # argues: others-take-the-banner # against: only-fitting-resistance # cites: precedent-commune # owns: warrant]
    BUKHARIN: Forty-seven! And children still sing it!
* ["If theirs is the bigger revolution, ours can be the price. I'd sooner say it now than have it said for me." # id: v23-the-price # as: reply # argues: risk-losing-soviet-power # against: only-fitting-resistance]
    It's out. It had sounded larger in your head.
* ["That's so. When one shop strikes alone, the others pay its rent. I withdraw the blow." # id: v23-withdraw # as: reply # argues: german-timing-unknowable # against: only-fitting-resistance # owns: change]
    YOU: I don't know what Berlin does tomorrow. Nor does anyone here. I was betting with it.
* [Let it stand. # id: v23-leave-corpse # leaves: only-fitting-resistance]
    -> objection_stands ->
- -> smilga_counts

=== the_receiver ===
{ delegate():
- "metalworker":
    YOU: In the canteen. The women asked me what the German general's face looked like. As if they'd hit it themselves.
- "soldier":
    YOU: The clerk did the general in a Kuban voice. They laughed till the horses looked round.
- "student":
    YOU: My class had it as dictation. They wouldn't let me stop before the end, and some were on nights.
- "commissar":
    YOU: It hung in the co-operative, by the scales. People let their turn go by, to read to the end.
- "sailor":
    YOU: Our war news they let through. The weather too. Only that not. I have the hours written down.
- else:
    YOU: They know the general's words by heart there, for the pleasure of answering him.
}
LENIN: A fine thing, Brest. It has done its work. Now let them read something duller: two bands of robbers go on killing, and one country has stopped. One agitates by existing. # objects: living-example
* ["And if what they see is a workers' government that gave way to bayonets? What does that teach?" # id: v23-what-teaches # as: reply # against: living-example # owns: question]
    LENIN: That it's outnumbered. They know the feeling.
    It's quick. But he took a breath before it, and Joffe heard the breath.
* ["There are papers in Berlin that say we were bought. A signature's what they're waiting for." # id: v23-bought # as: reply # argues: not-your-agents # against: living-example]
    JOFFE: They will say it in either case. I only wished, once, to have made it harder for them. # mood: weary
* [Let it stand. # id: v23-leave-duller # leaves: living-example]
    -> objection_stands ->
- -> smilga_counts

=== the_empty_chair ===
PYATAKOV: I have no vote here. I have a post. Sign this and you may have it back tomorrow, with the keys. What I hold to be wrong I don't carry out. # puts: cannot-share-responsibility
BUKHARIN: And suppose we fall! Then so that Berlin hears it! Better a Soviet power that goes down fighting than one that dies of good sense in its own bed! {voted("v02a-revwar") == "for":You put up your hand for it in January, when there were hardly any!|} # puts: risk-losing-soviet-power # mood: vehement
SOKOLNIKOV: I observe that the comrades have disposed of Petrograd, of the government and of Lenin, in that order, and it is not yet dark.
He says it to his cuffs, the only clean ones in the room.
SVERDLOV: And {v23_place}?
* ["When the Paris Commune fell, nobody rose for it. In England they heard, and for years kept the door on the chain." # id: v23-on-the-chain # as: speech # argues: no-greater-blow # against: risk-losing-soviet-power # cites: precedent-commune # owns: warrant]
    -> whom_we_sing_about
* {delegate() == "metalworker" and (course() == "accept" or course() == "open")} ["The bread queue begins at four in the morning. Give the revolution some months, or it starves in that queue." # id: v23-half-a-pound # as: speech # argues: needs-time-to-consolidate # cites: vyborg-bread # owns: warrant]
    -> half_a_pound
* {delegate() == "commissar" and (course() == "accept" or course() == "open")} ["For iron and nails I had eleven thousand poods of rye, in quiet weeks. Give me a few such months, and an army can eat." # id: v23-ledger # as: speech # argues: base-for-red-army # cites: tagil-ledger # owns: warrant # owns: limit]
    -> half_a_pound
* {delegate() != "metalworker" and delegate() != "commissar" and (course() == "accept" or course() == "open")} ["Half the works stand, and half the trains. Give the revolution some months with its hands free, or it starves of its own victory." # id: v23-some-months # as: speech # argues: needs-time-to-consolidate # cites: own # owns: warrant]
    -> half_a_pound
* ["They'd leave us the signboard and take the shop. A soviet that mayn't speak and mayn't arm is a signboard." # id: v23-signboard # as: speech # argues: soviet-power-formal # cites: own # owns: warrant]
    -> the_signboard
* {course() == "war" or course() == "open"} ["Moscow's against it. So is the party committee of this city. You'd be the first Committee to sign against its own party." # id: v23-my-district # as: speech # argues: organisations-voted-against # cites: moscow-december]
    YOU: {delegate() == "student":I typed it. I know at which word they stopped, and went on all the same.|I know some of those who voted. They aren't schoolboys, and they aren't frightened.}
    -> sverdlov_says_it_binds
* ["I can go to one war. I can't go to two, one with the Germans and one with half of you." # id: v23-two-wars # as: speech # argues: no-war-with-split-party # against: revolution-survives-lenin # cites: lenin-threat # owns: warrant]
    -> one_war_at_a_time
* {course() == "neither"} ["Those are German workmen in the boots. I'd leave it with them, and not take it off their hands with our signature." # id: v23-in-the-boots # as: speech # argues: their-workers-must-answer # cites: own # owns: warrant]
    YOU: Let it be told in Berlin who did it. Not who agreed.
    An orderly asked me about that at Brest, says Joffe: whether it would be his fault. He was holding our coats. Stalin observes that they are past Dvinsk, in those boots.
    -> october_is_remembered
* [Let it pass. Pyatakov's keys are on the table; look at those. # id: v23-pass-chair]
    They are perfectly ordinary keys.
    -> october_is_remembered

=== whom_we_sing_about ===
YOU: If we go under, it's not only us. It's the next ones, who'll look at us and not begin.
BUKHARIN: But whom do we sing about? Not those with the chain on the door! The Commune fell, and others picked it up. They always have. They were us! # objects: others-take-the-banner # mood: vehement
* ["Show me Berlin on the barricades and I'll go, and so will he. Then we'd be dying for somebody." # id: v23-dying-for # as: reply # argues: sacrifice-if-germany-rises # against: others-take-the-banner # owns: warrant]
    LENIN: I'd go. I said so, here, in January. Then there'd be something to perish for. # source: pss35-p258
* ["I'd rather be looked at than sung about. Let them see a works that runs." # id: v23-looked-at # as: reply # argues: living-example # against: others-take-the-banner]
    Bukharin laughs. Then he says that it's not an answer, and it isn't.
* ["I can't say anything against that. I was fourteen, and it was a song, and I came in by it." # id: v23-by-a-song # as: reply # argues: others-take-the-banner # against: others-take-the-banner # owns: change]
    He reaches over two people's papers and shakes your hand.
* [Let it stand. # id: v23-leave-song # leaves: others-take-the-banner]
    -> objection_stands ->
- -> october_is_remembered

=== half_a_pound ===
{ delegate():
- "metalworker":
    YOU: Twice in a week the shop shut with sixty still outside. With both hands free I'd show you a revolution. This is only a queue.
- "soldier":
    YOU: A horse that's down, you feed. You don't put it in the shafts to show who's master.
- "student":
    YOU: One doesn't open a patient twice in a winter. One waits, and presses here and there, and is called a coward by the relatives.
- "commissar":
    YOU: For roubles, not one pood. For nails, whatever would load. My scale's out by two in the hundred. The quiet I couldn't weigh. It was most of it.
- "sailor":
    YOU: One can run on the pressure that's left. We do it. One watches the needle, and nobody speaks.
- else:
    YOU: We've decreed nearly everything. I'd like to see some of it arrive.
}
BUKHARIN: Months! You won't get weeks! What railway does one mend in a week, what army? The quiet's a swindle, comrade, and the shame is cash down! # objects: respite-illusory # mood: vehement
* ["In January it was a quarter of a pound. Now it's half. I've seen what three weeks can do. I ate it." # id: v23-i-ate-it # as: reply # argues: defencists-since-october # against: respite-illusory # cites: bread-ration # owns: warrant]
    Bukharin eats what everybody eats. He has no reply to that, and is too honest to invent one. # source: pss35-n116
* ["How few is a few? You've a figure for the shame. Have you got one for the days?" # id: v23-how-few # as: reply # against: respite-illusory # owns: question]
    BUKHARIN: No. And nor has he, and he's asking you to sign for them!
* [Let it stand. # id: v23-leave-swindle # leaves: respite-illusory]
    -> objection_stands ->
- -> october_is_remembered

=== the_signboard ===
YOU: Nobody will notice the day it stops being ours. The same red cloth over the door. Inside, each month, one thing less.
Dzerzhinsky has shut his eyes, and not because he's tired.
LENIN: These terms don't touch Soviet power. Napoleon took half of Prussia, their guns, their men to march for him. They signed that, and worse. In six years they'd thrown him out. What's forbidden isn't a shameful treaty. It's despair. # objects: tilsit # source: pss35-p382
* ["A king under a king is still a king. What's a workers' republic under a Kaiser? They can't let it be." # id: v23-king-under-king # as: reply # argues: no-coexistence # against: tilsit # owns: warrant]
    BUKHARIN: He only fought the Prussians. Us they have to abolish!
* ["The Prussians could bow: it was their trade. We told people there were things we wouldn't sign." # id: v23-their-trade # as: reply # argues: treaty-dishonours-us # against: tilsit]
    URITSKY: In writing. There is a decree.
* ["Six years. I could wait six years for that. Go on, Vladimir Ilyich." # id: v23-six-years # as: reply # argues: tilsit # against: tilsit # owns: change]
    YOU: And somebody keeps the sign painted meanwhile. Somebody who remembers what it said.
    Lenin has the sense to leave it there.
* [Let it stand. # id: v23-leave-tilsit # leaves: tilsit]
    -> objection_stands ->
- -> october_is_remembered

=== one_war_at_a_time ===
YOU: I'd not put my name to the paper. But don't send me out behind comrade Lomov with the garrison asking where Lenin is.
BUBNOV: So we don't sign and we don't fight! What do we do, hold our breath? The vanguard has lain down, and wants it minuted that it didn't enjoy it! # objects: vanguard-capitulates # mood: vehement
* ["Has anyone led a beaten class out by marching it off in two halves? Name me once." # id: v23-two-halves # as: reply # against: vanguard-capitulates # owns: question]
    Bubnov, for once, is silent. Trotsky watches you like a man who finds his own umbrella in a stranger's hand.
* ["I want it minuted that I didn't sign. That isn't lying down. It's standing still." # id: v23-standing-still # as: reply # argues: no-signature-under-annexation # against: vanguard-capitulates]
    BUBNOV: And they're a day's march nearer while you stand!
* [Let it stand. # id: v23-leave-breath # leaves: vanguard-capitulates]
    -> objection_stands ->
- -> october_is_remembered

=== sverdlov_says_it_binds ===
It makes a stir. Lomov strikes the table, gently, with the flat of his hand.
SVERDLOV: From the chair. Between congresses this Committee stands for the party. It can be wrong, and the congress can undo it. Till then each of us carries out what's carried, or there's no party to have voted. # objects: binding-till-congress # source: pss35-p389
* ["What I hold to be a betrayal I can't carry out, not for a fortnight. I say so before, and not after." # id: v23-before-than-after # as: reply # argues: cannot-share-responsibility # against: binding-till-congress # owns: warrant]
    It isn't only Lomov's end of the table that is nodding.
* ["Who was asked, though, comrade chairman? The party, or fifteen people who happened to be in town?" # id: v23-who-was-asked # as: reply # against: binding-till-congress # owns: question]
    LENIN: Then ask the soviets: the electors of Petrograd and Moscow, at once. I'll put it as a question myself. # source: pss35-p370
* ["It's easily said with a bell in your hand." # id: v23-with-a-bell # as: reply # against: binding-till-congress # owns: person]
    Sverdlov considers the bell, rings it very softly, and calls the next speaker.
* [Let it stand. # id: v23-leave-chair # leaves: binding-till-congress]
    -> objection_stands ->
- {v23_route == "paper": -> smilga_counts}
-> october_is_remembered

=== october_is_remembered ===
DZERZHINSKY: I said in January what this is. In October two of us lost their nerve: Zinoviev, Kamenev. Now the same fear sits higher up the table, and I am to call it arithmetic. {heard("october-doubters-again"):The comrade there has said it too, aloud.|} # puts: october-doubters-again # source: ksen
Zinoviev has gone the colour of the wall. Then he gets up.
ZINOVIEV: I was one of the two. One knows that fear again, comrades, as one knows a landlady. This is not it. This is the price, it's high, and I should pay it. # puts: surgical-operation
{heard("revolution-survives-lenin"): Lenin, whom you told to his face that nobody is the revolution, is watching you. He looks curious.|Lenin is sharpening a pencil. There's little of it left.}
* ["In October it was counted, shop by shop, on slips of paper. Who's been to the trenches with slips?" # id: v23-slips # as: speech # argues: october-was-counted # against: october-doubters-again # cites: october-count # owns: warrant]
    -> what_cannot_be_counted
* {course() == "accept"} ["In 1907 he said crawl into the tsar's sham parliament, and the comrades cried shame. Who had a party afterwards?" # id: v23-old-hands # as: speech # argues: third-duma-1907 # against: october-doubters-again # cites: precedent-1907 # owns: warrant]
    -> muck_on_the_boots
* ["There's a page of Lenin's from 1915. If they refuse a just peace, we fight. Who's changed, the page or the man?" # id: v23-page-or-man # as: speech # argues: our-word-of-1915 # cites: lenin-1915 # owns: warrant]
    -> lenin_reads_his_own_page
* {course() == "war"} ["Don't call it paper. It's a stamp. A red one, on a robbery, to make it look legal." # id: v23-red-stamp # as: speech # argues: imperialist-bargain # cites: decree-on-peace # owns: warrant]
    -> the_red_stamp
* ["Only one line ever held both ends of this table, and that was Trotsky's. I shouldn't laugh at it." # id: v23-both-ends # as: speech # argues: bridge-between-wings # cites: straw-vote # owns: warrant]
    -> it_did_not_hold_dvinsk
* {course() == "neither" or course() == "open"} ["In the West they say we're paid. Sign quietly now, and they'll think they have seen the wages." # id: v23-wages # as: speech # argues: not-your-agents # cites: comedy-rumour # owns: warrant]
    YOU: Let it be seen who's holding the gun. It's all I'd ask.
    Trotsky inclines his head. They've seen the gun, says Lenin: it's past Dvinsk, at Rezhitsa. # source: pss35-p367
    -> smilga_counts
* [Let it pass. It's their October they are quarrelling about. # id: v23-pass-october]
    Zinoviev is still on his feet, waiting for somebody to tell him that he may sit.
    -> smilga_counts

=== what_cannot_be_counted ===
{ delegate():
- "metalworker":
    YOU: I carried them. By the end of September I could've told you the vote of every bench. I couldn't tell you now who's in the trenches. They've gone home.
- "soldier":
    YOU: I've been. The horses I could give you by name. The men had gone home before I'd ruled the line.
- "student":
    YOU: In Moscow I carried them, inside an anatomy. I couldn't carry you any from the front. There's nobody left to fill them in.
- "commissar":
    YOU: At Tagil we had the works, the barracks and the railway, and an error to put beside each. Of the trenches I've only the error.
- "sailor":
    YOU: In the fleet we knew it ship by ship: which comes up the river, which looks on. Today I could tell you which has coal.
- else:
    YOU: Then one could have had the vote of every bench. Now nobody can say who's in the trenches. They've gone home.
}
BUKHARIN: But one can't count what isn't there yet! When they come for his horse and his seed corn, when they lead his cow out of the gate, then you'll see the peasant fight! # objects: invasion-rouses-peasants # mood: vehement
* ["He'll hide the cow. He's just walked home from three years of it, and you'd give him war for ever." # id: v23-hide-the-cow # as: reply # argues: peasant-war-utopia # against: invasion-rouses-peasants # owns: warrant]
    LENIN: He'll hide the cow! Write that down, Nikolai Ivanovich.
* ["The army's own delegates were asked in December. It can't fight. Order it to, and it's us it turns out." # id: v23-own-delegates # as: reply # argues: peasant-army-would-topple-us # against: invasion-rouses-peasants # cites: army-questionnaire]
    YOU: It isn't handsome. But somebody went and asked. # source: pss35-n77
* [Let it stand. # id: v23-leave-cow # leaves: invasion-rouses-peasants]
    -> objection_stands ->
- -> smilga_counts

=== muck_on_the_boots ===
YOU: The others had clean boots, and nobody behind them. That's how I was taught it.
URITSKY: There the muck was on the boots. Here it would be on the signature. One didn't hand one's neighbours to the police by sitting in a Duma. There are things one doesn't sign and remain what one was. # objects: treaty-dishonours-us
* ["The Prussians signed worse for Napoleon, and it was they who remained. The shame's in giving up, not in signing." # id: v23-prussians # as: reply # argues: tilsit # against: treaty-dishonours-us # cites: precedent-tilsit # owns: warrant]
    URITSKY: I hadn't expected to have the kings of Prussia held up to me by {v23_place}.
* ["One signs when the strike is lost, and remains what one was. Hungrier." # id: v23-hungrier # as: reply # argues: lost-strike # against: treaty-dishonours-us]
    Dzerzhinsky looks up. It's not an answer to Uritsky, but it's true.
* [Let it stand. # id: v23-leave-boots # leaves: treaty-dishonours-us]
    -> objection_stands ->
- -> smilga_counts

=== the_red_stamp ===
YOU: We swore peace without annexations on the second day, before we'd slept. # source: decrees
{ delegate():
- "metalworker":
    YOU: I read it out standing on a lathe. Now I'm to read out the opposite in the same voice.
- "soldier":
    YOU: They read it to us off a limber, and the clerk wept on the stamp. He's to stamp this too?
- "student":
    YOU: I cut the stencil of it for Moscow. I know how many copies there are to be taken back.
- "commissar":
    YOU: I nailed it up over the scales. People thought that it was about the scales.
- "sailor":
    YOU: It was for everybody, in clear. I passed it on with this hand. How does one send: not for you, after all?
- else:
    YOU: There are people who came to us for that one page. I was one.
}
LENIN: When a strike's lost one signs what the owner puts down, and tells the men: beaten. Treason would be to hide it. We've hidden nothing; we printed the secret treaties. I won't be called a traitor for losing. # objects: lost-strike
* ["No owner makes you sign that you'll not speak to the next shop. Read the last point. That's no lost strike." # id: v23-next-shop # as: reply # argues: gag-clause # against: lost-strike # cites: february-terms # owns: warrant]
    BUKHARIN: The last point! Somebody's read it!
    LENIN: A treaty can be interpreted. # source: pss35-p370
* ["We'd be signing away the mill across the river, not our own. They never struck for us to settle for them." # id: v23-mill-not-ours # as: reply # argues: betrays-border-peoples # against: lost-strike]
    Dzerzhinsky says something short, in Polish.
* ["Beaten. If you'll say the word in the shops yourself, I can stand beside you. I couldn't before." # id: v23-say-the-word # as: reply # argues: lost-strike # against: lost-strike # owns: change]
    LENIN: In any shop you like. On Monday, at six.
* [Let it stand. # id: v23-leave-stamp # leaves: lost-strike]
    -> objection_stands ->
- -> smilga_counts

=== it_did_not_hold_dvinsk ===
YOU: In January there were three parties in this one. His line kept you in one room. {voted("v02c-trotsky") == "for":I put my hand up for it, and would for the room.|Nobody liked it. Everybody stayed.} # source: pss35-p255
SOKOLNIKOV: It held the table. It didn't hold Dvinsk. # objects: no-middle-course # source: pss35-n132
* ["There's word that Austria isn't marching. Half of them stayed at home for that line. It isn't nothing." # id: v23-half-stayed # as: reply # argues: berlin-may-not-march # against: no-middle-course # cites: austria-rumour]
    SOKOLNIKOV: There is word. One would prefer a railway timetable.
* ["Are there only ever the two? What do they do with a country that neither signs nor runs?" # id: v23-only-two # as: reply # against: no-middle-course # owns: question]
    SOKOLNIKOV: They have been doing it since Monday.
    All the same, Krestinsky has looked up.
* ["Dvinsk. Yes. I've no answer to Dvinsk. Then it's the pen, and God forgive me, if there were one." # id: v23-no-answer # as: reply # argues: worse-peace-later # against: no-middle-course # owns: change]
    Trotsky is polishing his pince-nez. It takes him a good deal longer than glass requires.
* [Let it stand. # id: v23-leave-dvinsk # leaves: no-middle-course]
    -> objection_stands ->
- -> smilga_counts

=== smilga_counts ===
SMILGA: I come from the fleet in Finland; it lies in the ice. From Riga to Reval the coast is open. The horses are dying, and the guns stay where they fall. I could draw you the line we hold. I'd need an indiarubber. # puts: army-cannot-fight # source: pss35-p249
BUBNOV: {v23_army:The song we know, {v23_place} has hummed it all winter!|In October it was the same song!} Where's your army, where are your guns? We found them by fighting! # puts: forces-come-in-struggle # mood: vehement
SMILGA: You found them in a depot. I signed for them.
Stasova has cleared a bare place in the middle of the table, for paper.
SVERDLOV: I call {v23_place}. What you have on the army, put it there.
* {delegate() == "metalworker"} ["My uncle's home from the Twelfth Army. He walked. Order him back and he'll bring his rifle, but not for the Germans." # id: v23-uncle # as: speech # argues: peasant-army-would-topple-us]
    ~ v23_main = "uncle"
    Smilga asks which regiment. He knows the road from there. It's long.
    -> what_it_rests_on
* {delegate() != "metalworker"} ["The army has walked home. Order it back and it'll bring its rifles, but not for the Germans." # id: v23-walked-home # as: speech # argues: peasant-army-would-topple-us]
    ~ v23_main = "uncle"
    {delegate() == "soldier":Trotsky, who was shown your trenches, looks at the hole in your sleeve.|Smilga says that he met a good few of them. They asked him the way.}
    -> what_it_rests_on
* {course() == "accept" or course() == "open"} ["Since October I've something to defend. So defend it properly: bread, rails, boots, drill. Then a war, if it must be." # id: v23-properly # as: speech # argues: defencists-since-october]
    ~ v23_main = "properly"
    It's a shopping list, says somebody. So is a budget, says Krestinsky.
    -> what_it_rests_on
* ["A village doesn't read appeals. But let a German lead one horse out of the yard." # id: v23-one-horse # as: speech # argues: invasion-rouses-peasants]
    ~ v23_main = "horse"
    Bukharin has found room to pace after all. He knows that yard.
    -> what_it_rests_on
* {course() == "war" or course() == "open"} ["Every German division you let go at Dvinsk will be in France by Easter. That would be our signature too." # id: v23-by-easter # as: speech # argues: agents-of-germany]
    ~ v23_main = "easter"
    Somebody works it out on his fingers, in trains. He runs out of fingers.
    -> what_it_rests_on
* ["They say Austria isn't marching. Then it's half an enemy. Why sign for a whole one?" # id: v23-half-an-enemy # as: speech # argues: berlin-may-not-march]
    ~ v23_main = "austria"
    Somebody would like to know which half has got as far as Dvinsk.
    -> what_it_rests_on
* {course() == "neither"} ["We said it: let them march, and we'll be seen to yield to the knife. That was worth a province. It still is." # id: v23-worth-a-province # as: speech # argues: price-worth-paying # cites: own]
    Smilga wouldn't care to say it in the province. But Joffe has heard you, and Trotsky has sat up.
    -> the_four_who_will_not
* [Let it pass. The bare place stays bare. # id: v23-pass-army]
    Smilga puts the indiarubber into it.
    -> the_four_who_will_not

=== what_it_rests_on ===
STASOVA: And on what does the comrade base that?
* {v23_main == "uncle" or v23_main == "properly" or v23_main == "horse"} [Call for the questionnaire of the army congress. # id: v23-rest-questionnaire # cites: army-questionnaire # owns: warrant]
    YOU: About ten questions, put to the soldiers' own delegates before the New Year. What they could do; not what they'd like. # shows: army-questionnaire # source: pss35-n77
    Stasova has it in her folder. Most of them know it; nobody else has asked for it.
* {v23_main == "uncle" or v23_main == "properly" or v23_main == "horse" or v23_main == "easter"} [Lay down the appeal, off the factory wall. # id: v23-rest-appeal # cites: fatherland-decree # owns: warrant]
    YOU: The paste's still on. Defend every position, it says. So somebody in this building thinks there's one to defend. # source: decrees
    It is this Committee's own government that put it out. There's some shifting of feet.
* {v23_main == "easter" or v23_main == "austria"} [Call for what the German comrades wrote. # id: v23-rest-letters # cites: german-left-letters # owns: warrant]
    YOU: Some of them beg us not to help the Kaiser. Some say only: do what you must, we promise nothing. Read out both kinds. # shows: german-left-letters
    Joffe has them. He knows the handwriting of one, and turns it face down.
* {v23_main == "austria"} [Lay down the report about Austria that came over the wire. # id: v23-rest-note # cites: austria-rumour # owns: warrant # owns: limit]
    YOU: It says so itself: not confirmed. If it's wrong, I'm wrong. I only say that nobody's asked. # shows: austria-rumour # source: pss35-n143
    They pass it round. A rumour that calls itself one is rare this week.
* {v23_main == "properly" and delegate() == "student"} [Lay down the slips of your reading class. # id: v23-rest-slips # cites: orekhovo-class # owns: warrant # owns: limit]
    YOU: Peace at any price, thirty-one of thirty-eight. Guard the mill with a rifle, all of them. It's one class. I think they've understood the order of it.
    Sokolnikov, who once corrected your commas, reads three of the slips and corrects nothing.
* {v23_main == "horse" and delegate() == "commissar"} [Open the ledger at the village meeting. # id: v23-rest-meeting # cites: shadrinsk-meeting # owns: warrant # owns: limit]
    YOU: If he comes here, yes, they said; and thirty-four rifles, under straw. If he goes to Petrograd, nothing. It's one village. I weigh out both.
    Nobody asks against whom the rifles were put there. You'd have had to speak of a barn.
* {v23_main == "easter" and delegate() == "soldier"} [Tell them of the fair between the wires. # id: v23-rest-fair # cites: wire-fair # owns: warrant # owns: limit]
    YOU: Knives and rum they brought, for soap. For France, they said. An officer whistled once, and they went, in the middle of a bargain. It's one stretch of wire.
    Trotsky has been driven past such wire. He doesn't dispute the whistle.
* {v23_main == "austria" and delegate() == "sailor"} [Lay down your night at the wireless. # id: v23-rest-air # cites: wireless-night]
    YOU: From Berlin, till morning, the army report and the weather. From Vienna I heard nothing at all.
    Stalin, for whom you once interpreted and left out nothing, reads it through. It is three weeks old, he says. It says that you listened.
* [Nothing. You say it, and stand there. # id: v23-rest-nothing]
    The place stays bare. Stasova looks at it, and then at you, without malice.
-
{
- v23_main == "uncle": -> the_niece_at_the_lathe
- v23_main == "properly": -> a_war_in_the_right_order
- v23_main == "horse": -> which_village
- v23_main == "easter": -> which_robber_is_helped
}
-> word_from_june

=== the_niece_at_the_lathe ===
{ delegate():
- "metalworker":
    URITSKY: The uncle, no doubt. And the niece? Keep the trenches quiet, and you lose the lathes. This city's workers will not go with us if we sign, and we are supposed to be their party. # objects: workers-will-not-follow
- else:
    URITSKY: Whoever walked home, no doubt. And whoever stayed at the lathe? This city's workers will not go with us if we sign, and we are supposed to be their party. # objects: workers-will-not-follow
}
* {delegate() == "metalworker"} ["I am the niece. Come at the whistle and count. They're for whoever ends it, and they elect the soviets." # id: v23-i-am-the-niece # as: reply # argues: millions-want-peace # against: workers-will-not-follow # owns: warrant]
    It's the only time that you raise your voice.
* {delegate() != "metalworker"} ["Go at the whistle, and ask. They're for whoever ends it, and it's they who elect the soviets." # id: v23-at-the-whistle # as: reply # argues: millions-want-peace # against: workers-will-not-follow # owns: warrant]
    Uritsky says that he was there on Thursday, at the whistle. He doesn't say what he heard.
* ["First get the lathes something to turn. Coal, rails, discipline. Then ask them where they'd go." # id: v23-something-to-turn # as: reply # argues: defencists-since-october # against: workers-will-not-follow]
    URITSKY: I ask where they'd go, and I am told that the trains aren't running.
* {delegate() == "metalworker"} ["They mightn't. If you put it like that, my uncle on one side and them on the other, they mightn't." # id: v23-they-mightnt # as: reply # argues: workers-will-not-follow # against: workers-will-not-follow # owns: change]
    YOU: I'd go with the lathes. I'd have to. I hadn't seen it until you said it.
* {delegate() != "metalworker"} ["They mightn't. If you put the two side by side, the one who left and the one who's still there, they mightn't." # id: v23-side-by-side # as: reply # argues: workers-will-not-follow # against: workers-will-not-follow # owns: change]
    YOU: I'd been speaking for those who'd gone home. They hadn't asked me to, either.
* [Let it stand. # id: v23-leave-niece # leaves: workers-will-not-follow]
    -> objection_stands ->
- -> the_four_who_will_not

=== a_war_in_the_right_order ===
BUBNOV: In order! First the boots, then the drill, then kindly invite the Germans! It's when they take the horse out of the yard that you'll get your army, not before! # objects: invasion-rouses-peasants # mood: vehement
* ["You sent him home a fortnight back. Now you'd proclaim him a war without end. He'll throw out whoever brings it." # id: v23-sent-him-home # as: reply # argues: peasant-war-utopia # against: invasion-rouses-peasants # owns: warrant]
    Smilga says: yes.
* ["An army beaten in a week won't turn on the Germans. It turns on whoever sent it. Then who has the horse?" # id: v23-who-has-the-horse # as: reply # argues: peasant-army-would-topple-us # against: invasion-rouses-peasants]
    Stalin, who has been filling a pipe for some time, lights it.
* [Let it stand. # id: v23-leave-order # leaves: invasion-rouses-peasants]
    -> objection_stands ->
- -> the_four_who_will_not

=== which_village ===
LENIN: Which village? I want its name. We sent the army home, and not one voice was raised against it. Now an endless war of peasants, without horses, in the snow? They'll throw out the man who reads them that. # objects: peasant-war-utopia # source: pss35-p337
* ["Nobody read out anything in 1905. They rose by themselves, a district at a time, with what hung on the wall." # id: v23-on-the-wall # as: reply # argues: uprising-not-army # against: peasant-war-utopia # owns: warrant]
    KRESTINSKY: That is how our partners the Left Socialist-Revolutionaries put it. I don't say it's wrong on that account.
* ["You say not one voice. Who went round and asked them?" # id: v23-who-went-round # as: reply # against: peasant-war-utopia # owns: question]
    LENIN: They answered without being asked. With their feet.
* ["{delegate() == "metalworker":Kobylino. That's its name.|I have its name, I had it ready.} And, no. Now that I'd have to say it to them I can see them: they'd not go." # id: v23-kobylino # as: reply # argues: millions-want-peace # against: peasant-war-utopia # owns: change]
    {delegate() == "commissar":You've thought of a man with a padlock. He might have gone. Your order came first.|It has cost you the whole of the speech.} Lenin doesn't pick it up. He looks sorry.
* [Let it stand. # id: v23-leave-village # leaves: peasant-war-utopia]
    -> objection_stands ->
- -> the_four_who_will_not

=== which_robber_is_helped ===
LENIN: If we sign it helps one robber, if we fight it helps the other. Now that there's a workers' government there's a better question: what keeps this one alive till the rest arrive? # objects: survival-principle # source: pss35-p247
* ["And if the rest don't arrive because of how this one stayed alive? There are bigger revolutions than ours to lose." # id: v23-how-it-stayed # as: reply # argues: risk-losing-soviet-power # against: survival-principle # owns: warrant]
    Joffe has turned towards you. So has Trotsky.
* ["How long can one ask only that? At what point is the thing you've kept alive another thing?" # id: v23-another-thing-kept # as: reply # against: survival-principle # owns: question]
    LENIN: Ask me every morning. Only don't ask it over our graves.
* [Let it stand. # id: v23-leave-robber # leaves: survival-principle]
    -> objection_stands ->
- -> the_four_who_will_not

=== word_from_june ===
SMILGA: Word! In June there was no tsar and a soviet in every town, and we couldn't stop Kerensky's offensive. The order came. The soldier went. A government can wage war till the day it falls, and I've seen no German fall. # objects: governments-wage-war
* ["Then wait two days, we have them. See who comes, before you sign for all of them." # id: v23-two-days # as: reply # argues: wait-and-see-the-offensive # against: governments-wage-war]
    Two days is Pskov, says Smilga, and the road here.
* ["Berlin was on strike in January. Isn't that a crack you'd look into, before you say that army will hold?" # id: v23-a-crack # as: reply # against: governments-wage-war # owns: question]
    STALIN: The strike was put down. It is a promise. It is not a fact. # puts: potential-not-facts
* ["He went. I remember. I'd bet a week's bread that he wouldn't. I'll not bet with other people's." # id: v23-weeks-bread # as: reply # argues: governments-wage-war # against: governments-wage-war # owns: change]
    Smilga says that he had bet, too.
* [Let it stand. # id: v23-leave-june # leaves: governments-wage-war]
    -> objection_stands ->
- -> the_four_who_will_not

=== the_four_who_will_not ===
STALIN: One could begin the talks, and not sign. # source: pss35-n144
LENIN: One could not. There's the paper. Yes, or no? # source: pss35-n144
STALIN: Then, sign. # source: pss35-n144
TROTSKY: {leans("trotsky") == "abstain":I'm not persuaded. With a single will we might defend ourselves, at the price of both capitals, and the world would hold its breath. But no one leads such a war against Lenin and half the party. I shall not vote for it, nor be the hand that stops it.|I'm not persuaded. I had meant to say that no one leads such a war against Lenin and half the party, and so to stay nobody's hand. It is a good formula. I find that it has grown tight since this morning.} # puts: no-war-with-split-party # source: pss35-n144
TROTSKY: And I lay down foreign affairs.{voted("v02c-trotsky") == "for": To whoever gave my formula a hand, in January: you may have it back.} # source: pss35-n144
KRESTINSKY: {leans("krestinsky") == "abstain":Comrades Joffe, Dzerzhinsky and I have one sentence between us. To sign is wrong. To fight with the party torn is worse. We neither vote for it nor block it.|We had a sentence ready, comrade Joffe, comrade Dzerzhinsky and I: that it's wrong, and that we won't block it. I find I can no longer read out my share.} # puts: unity-before-vote # source: ccm # shows: statement-three
DZERZHINSKY: He will ask again. Each time we shall have the same good reasons. {leans("dzerzhinsky") == "abstain":But I won't break the party. I won't.|I had meant to say no more than that.} # puts: one-concession-calls-next # mood: weary
{floors() == 0: -> the_chair_is_deaf}
-> the_last_word

=== the_chair_is_deaf ===
Your hand is half up. Sverdlov shakes his head: four he said, and four it was.
* [Take it down. # id: v23-hand-down]
    It's odd how quickly one gets used to being heard.
* [Leave it up, and let him look at it. # id: v23-hand-up]
    SVERDLOV: I see a hand. I have been seeing it all day.
- -> three_questions

=== the_last_word ===
* ["Sign it as one signs for the police: standing, unread, the soldier in the picture. Who'd call that an agreement?" # id: v23-in-the-picture # as: speech # argues: signed-at-bayonet # cites: own # owns: warrant]
    -> who_goes_to_brest
* {course() == "accept" or course() == "open"} ["Whatever you carry here I'll carry home, and answer for it, till the congress. Who else will?" # id: v23-who-else-will # as: speech # argues: binding-till-congress # cites: own # owns: warrant # owns: limit]
    -> lomov_will_not_carry
* ["To abstain tonight is to sign with the left hand. If it's wrong, there are four of you, and four's enough." # id: v23-left-hand # as: speech # argues: cannot-share-responsibility # against: unity-before-vote # cites: statement-eleven # owns: warrant # owns: limit]
    -> lenin_has_a_coat
* {course() == "war"} ["It took one push. In every shop in Europe they'll tell how many pushes it took." # id: v23-one-push # as: speech # argues: vanguard-capitulates # cites: radio-offer # owns: warrant]
    -> one_push
* {course() == "war" or course() == "neither"} ["A Communist doesn't abstain. It's yes or it's no, and then one sleeps on it." # id: v23-a-communist # as: speech # argues: vanguard-capitulates # against: unity-before-vote # owns: slip]
    -> stasova_on_the_name ->
    -> three_questions
* {(course() == "accept" or course() == "open") and not heard("never-sign-with-the-rada")} ["Promise one thing, whoever signs: not with the Rada. Land's lost and won. That would be treason." # id: v23-promise-one-thing # as: speech # argues: never-sign-with-the-rada # cites: rada-treaty # owns: warrant]
    Trotsky looks at you. One doesn't tell an enemy beforehand, says Lenin, what one won't do.
    -> three_questions
* {course() == "neither" or (course() != "war" and heard("never-sign-with-the-rada"))} ["Then one thing only: don't send comrade Joffe to sign it. He's the one they believed." # id: v23-not-joffe # as: speech # argues: signing-ends-brest-policy # cites: own # owns: warrant]
    {delegate() == "soldier":Joffe once wrote down your horses, on the road through Dvinsk. He had thought that it was he who was being kind.|Joffe had not known that he was known so far down the table.}
    -> three_questions
* {course() == "neither"} ["He kept you in one room for a month, with a line nobody liked. Thank him, before you bury it." # id: v23-thank-him # as: speech # argues: bridge-between-wings # cites: straw-vote]
    Nobody does. Trotsky waves it away.
    -> three_questions
* [Let it pass. Let the four be the last to have spoken. # id: v23-pass-last]
    Sverdlov waits for you the length of a breath.
    -> three_questions

=== who_goes_to_brest ===
YOU: Let them have the paper, and let everyone have the picture.
JOFFE: Forgive me. I have sat across from those gentlemen. They frame such pictures. Whatever one's face is doing, it is one's hand they show, and after that nobody listens to what we said there. # objects: signing-ends-brest-policy # mood: weary
* ["They'll listen to what's still standing in a year. A republic goes on talking after the table's cleared." # id: v23-table-cleared # as: reply # argues: living-example # against: signing-ends-brest-policy # owns: warrant]
    JOFFE: I hope so. I should prefer that somebody else carry the hope to Brest.
* ["It isn't us who'd be shamed. Secret treaties are a shame. This one we'd print." # id: v23-this-one-we-print # as: reply # argues: lost-strike # against: signing-ends-brest-policy]
    He thanks you, gravely.
* [Let it stand. # id: v23-leave-picture # leaves: signing-ends-brest-policy]
    -> objection_stands ->
- -> three_questions

=== lomov_will_not_carry ===
YOU: I may be wrong, and the congress may say so. Then I'll have been wrong in public, with my name to it.
LOMOV: Not I! I won't carry for one day what may be torn up in a fortnight. Give me my freedom and keep the posts! # objects: cannot-share-responsibility # source: ksen # mood: vehement
* ["On the 17th you voted to wait and see. We've seen. Whoever counselled the waiting can help carry the bill." # id: v23-the-bill # as: reply # argues: record-of-votes # against: cannot-share-responsibility # owns: warrant]
    YOU: It's in the minutes. The comrade secretary keeps them very well. # source: pss35-n131
    Stasova finds the page.
* ["And if you all go, who's left to undo it? Four of you can hate it and hold the table." # id: v23-hold-the-table # as: reply # argues: unity-before-vote # against: cannot-share-responsibility]
    Krestinsky nods. Joffe and Dzerzhinsky don't, but they have heard.
* [Let it stand. # id: v23-leave-freedom # leaves: cannot-share-responsibility]
    -> objection_stands ->
- -> three_questions

=== lenin_has_a_coat ===
YOU: It may cost him, and the city. It may cost {v23_cost}. Half a hand costs the same.
You have said aloud what four people had each hoped to be alone with.
LENIN: Then form your government. Tonight; I have a coat and can find the stairs. And at midnight show me one regiment. # objects: lenin-ultimatum # source: pss35-p369
* ["Then put it on, Vladimir Ilyich. We'd miss you every hour, and we'd go to the front in every one of them." # id: v23-put-it-on # as: reply # argues: revolution-survives-lenin # against: lenin-ultimatum # owns: warrant]
    Lenin has his head on one side. It's possible that he is pleased.
* ["No. Stay. That I can't want, even to be right." # id: v23-stay-lenin # as: reply # argues: unity-before-vote # against: lenin-ultimatum # owns: concession]
    Four people breathe out.
* [Let it stand. # id: v23-leave-coat # leaves: lenin-ultimatum]
    -> objection_stands ->
- -> three_questions

=== one_push ===
YOU: Not the flour, not the horses. One push.
LENIN: So we should want two? It's sometimes a revolutionary's plain duty to decline a battle. Call that capitulation, if it warms you. The German worker doesn't need our funeral. # objects: only-fitting-resistance
* ["Others would take it up. Somebody always has. But nobody yet took up a retreat." # id: v23-took-up-a-retreat # as: reply # argues: others-take-the-banner # against: only-fitting-resistance # owns: warrant]
    Bukharin has his hand over his mouth.
* ["If it's this republic or theirs, I'd stake this one. It isn't ours to put in the bank." # id: v23-savings-bank # as: reply # argues: risk-losing-soviet-power # against: only-fitting-resistance]
    SOKOLNIKOV: We've nationalised those.
* [Let it stand. # id: v23-leave-funeral # leaves: only-fitting-resistance]
    -> objection_stands ->
- -> three_questions

=== three_questions ===
LENIN: Three questions, then, and no more adjectives. Do we accept at once? Do we prepare revolutionary war at once? Do we poll the soviet electors of Petrograd and Moscow at once? # source: pss35-p370
SVERDLOV: The first. Are the German conditions to be accepted, now? # motion: v13a-accept
You count: seven for, it may be; four against; four in between. Any three of those could sink it. Your own hand goes beside the count, not in it. # source: pss35-n144
{ delegate():
- "metalworker":
    Dzerzhinsky, who believes whoever has stood with a lamp and counted, is looking at your hands.
- "soldier":
    Joffe doesn't look at you. He has asked you once already, on the road, what you had.
- "student":
    Bukharin looks across. In October you held the lamp, and he has never let anybody call you a typist.
- "commissar":
    Krestinsky knows your returns, with an error beside each figure. He'd like to see one beside this.
- "sailor":
    Smilga knows which ships send him the truth. He's waiting for yours.
- else:
    Somebody who thinks as you do nods to you. Somebody who doesn't, does too.
}
-> your_own_hand

=== your_own_hand ===
* {course() == "accept" or course() == "open"} [Raise it for. # id: v23-hand-for # on: v13a-accept # votes: for]
    {voted("v06-signnow") == "yes":Three weeks ago you wrote it with a pen, and it weighed less.|It goes up.} You find that you are thinking of {v23_face}. You keep it there.
* {course() == "war" or course() == "neither"} [Raise it for: you can't find three weeks anywhere else, and you've looked. # id: v23-hand-for-change # on: v13a-accept # votes: for # owns: change]
    You've argued the other way{voted("v05-principle") == "no":, and on the sheet you wrote that one never may,| all day,} and you say so, and why. Stasova takes it down.
* {course() != "accept"} [Raise it against. # id: v23-hand-against # on: v13a-accept # votes: against]
    {voted("v06-signnow") == "no":Three weeks ago there were a good many to write it with. You keep it up longer than you need to.|You keep it up longer than you need to.}
* {course() == "accept"} [Raise it against: your reasons were good, and you can't sign their sum. # id: v23-hand-against-change # on: v13a-accept # votes: against # owns: change]
    Lenin looks at you as at a good horse that has stopped. You tell him why. He says that it's a reason.
* {course() != "war" and course() != "accept"} [Keep it down. Neither for nor in the way. # id: v23-hand-abstain # on: v13a-accept # votes: abstain]
    {voted("v02c-trotsky") == "for":In January there was a line to raise it for.|You look for a third place to put it.} It's heavier than you'd have thought, a hand that isn't doing anything.
* {course() == "war" or course() == "accept"} [Keep it down: it was other people's lives you were sure with. # id: v23-hand-abstain-change # on: v13a-accept # votes: abstain # owns: change]
    You say as much. Krestinsky moves up a little, though there's nobody to make room for.
- SVERDLOV: By name. Those who vote. # division: v13a-accept # cue: hands_up
{carried("v13a-accept"): -> the_count}
-> nobody_has_a_majority

=== the_count ===
~ temp ayes = tally("v13a-accept", "for")
~ temp noes = tally("v13a-accept", "against")
~ temp silent = tally("v13a-accept", "abstain")
{ ayes == 7 and noes == 4:
    SVERDLOV: Seven for. Four against. Four abstaining. It is carried. # source: pss35-n144
- else:
    SVERDLOV: For, {ayes}. Against, {noes}. Abstaining, {silent}. It is carried.
}
{moved("dzerzhinsky"): {leans("dzerzhinsky") == "for": Dzerzhinsky said for. It came out like a splinter.|Dzerzhinsky said against, and hasn't looked at Krestinsky since.}}
{moved("joffe"): {leans("joffe") == "for": Joffe said for, under his breath, and Stasova had to ask him again.|Joffe has voted against, courteously, as one declines a second cup.}}
{moved("krestinsky"): {leans("krestinsky") == "for": Krestinsky is explaining to his neighbour that for isn't, in law, the same as gladly.|Krestinsky said against, and then spelt it for the minutes.}}
{moved("trotsky"): {leans("trotsky") == "for": Trotsky said for, with the face of a man who signs for another's parcel.|Trotsky has found his formula after all. It was one word long.}}
{ not moved("dzerzhinsky") and not moved("joffe") and not moved("krestinsky") and not moved("trotsky"):
    Four who could have stopped it have kept their hands on the table, and are looking at them.
- else:
    Not with the hands that anyone had counted on. People are working out whom they've been sitting beside.
}
* [Ask Krestinsky what it was like. # id: v23-ask-krestinsky]
    KRESTINSKY: {leans("krestinsky") == "abstain":In law an abstention is nothing. I've just discovered what it weighs.|I had my mouth open for another word. I was as surprised as anyone.}
* [Ask Bukharin for the drawing. # id: v23-ask-bukharin]
    BUKHARIN: Take him. He's rather a good walrus. None of it is his fault.
* [Do the sum again, in a margin. # id: v23-the-sum]
    Fifteen people. {ayes < 8:Fewer than half of them said yes, and it's enough, because fewer still said no.|More than half of them said yes, and you can't find one who's glad.}
- -> two_more_questions

=== two_more_questions ===
SVERDLOV: Second: to prepare revolutionary war, at once.
Every hand goes up, Lenin's with Bukharin's, if the minutes are remembered rightly. Third: to poll the soviets. Agreed, it's said, by eleven, and four hands stay down. # source: pss35-p370 # source: ccm # source: pss35-n151
-> the_left_lay_down_their_posts

=== the_left_lay_down_their_posts ===
URITSKY: I speak for comrades Bukharin, Lomov, Bubnov, Pyatakov, Yakovleva and myself. We lay down all responsible posts, in the party and in the soviets. We keep the right to agitate, inside the party and outside. # source: pss35-n144 # shows: statement-eleven
VSMIRNOV: Mine too. And I won't wait till it's signed. # source: ksen # mood: vehement # cue: door
LENIN: Agitate against it as loudly as you please. Leave the hall when it's voted. Sign nothing. But don't throw down the work. To leave this Committee is not to leave the party. # source: pss35-p370
Yakovleva, who has said nothing all day, goes for her coat.
{ delegate():
- "metalworker":
    You see to the flour in your district. It's a post.
- "soldier":
    You're chairman of a committee, of a battery that may not be there. It's a post.
- "student":
    You're the Bureau's messenger, and it's the Bureau that's going for its coat.
- "commissar":
    You see to it that a works gets its bread. It's a post.
- "sailor":
    You have a key, and a watch, from midnight. It's a post.
- else:
    You have a post too; everybody here has one.
}
Stasova has her pen ready, and is looking at you.
* [Stay at your post. Somebody has to open on Monday. # id: v23-stay]
    STASOVA: I'll put: remains.
    She seems to approve of the word.
* {course() == "war" or course() == "neither" or voted("v13a-accept") == "against"} [Lay down your post with the Left. # id: v23-lay-down]
    ~ v23_left = true
    { delegate():
    - "metalworker":
        You put down the ration books, all four.
    - "soldier":
        You put down the battery's stamp. It has its own small pad.
    - "student":
        You put down the key of a typewriter in Moscow. Yakovleva takes your coat off the hook with hers.
    - "commissar":
        You put down the steelyard weight, and it's heard.
    - "sailor":
        You put down the message pad, with the pencil on its string.
    - else:
        You put down your pass.
    }
    Uritsky makes room for you at the wrong end of the table.
* [Copy out the terms, and take them to whoever sent you. # id: v23-carry]
    STASOVA: It's the only one. Copy it, please, and don't improve it.
    It takes you an hour. Only at the names of places do you have to stop.
- -> the_wire_at_seven

=== the_wire_at_seven ===
At three in the morning it begins again in the Tauride Palace, before the soviets' own parliament. A hundred and sixteen for, eighty-five against, twenty-six abstaining. # place: tauride # source: pss35-n147
{v23_left: You aren't in the hall for it. Most of the Left have walked out, and you are on the steps with them, stamping your feet.|Most of the Left walk out for the roll. You hear their boots on the stairs.} # source: pss35-n147
At seven Berlin is told by wire. The Germans don't halt for it. # source: fel # source: pss35-n149 # cue: tele_burst
-> who_is_waiting ->
* ["We've lost, and we're to sign for it. The towns are all on the paper. I'll not call it anything else." # id: v23-tell-lost]
    -> when_told_that_its_lost ->
* ["It's voted, and I think it's wrong, and there's work to be done on Monday. All three." # id: v23-tell-three]
    -> when_told_all_three ->
* {delegate() == "metalworker"} ["Two hundred and six of you gave me your names. I haven't thrown away the list." # id: v23-tell-list]
    Mitya grins. He would. The others look to see which of them are on it, and then they ask about the boots.
* {delegate() != "metalworker"} ["I told them what you told me. It was heard. I can't tell you that it was weighed." # id: v23-tell-heard]
    -> when_told_it_was_heard ->
- {v23_left: -> ending_accepted_left_posts}
{course() == "accept": -> ending_accepted_spoke_for}
-> ending_accepted_spoke_against

=== who_is_waiting ===
{ delegate():
- "metalworker":
    It's Sunday, and no whistle goes on the Vyborg side. They stand at the gates all the same: your brother Mitya in front, and Ozols, the Latvian from the next lathe. # place: street # cue: wind
    They sent you for a date and a name. There's no date. And nobody, it will turn out, wants to be the name. # source: pss35-p385
- "soldier":
    It's Sunday. There's a wire from your battery, the first since Monday, out of a station you've never heard of: horses eight stop guns none stop what is decided. # place: telegraph
    They sent you for peace by the thaw. It's freezing. The clerk at the other end, you can hear it, is saving the current.
- "student":
    It's Sunday. Moscow is on the wire, and at the end of it Levitin, who has the night duty at the Bureau, also by day. One, he prints, what is voted. Two, who goes. # place: telegraph
    They sent you with a line and a wish: no agreement, and one party. You're to report on both, in numbered points.
- "commissar":
    It's Sunday. The railway lends you its wire to the Urals, and at the end of it is Fyokla Guseva, your deputy, with the committee behind her. She prints: wagons, colon. # place: telegraph
    They sent you for a number. You've peace, or what will pass for it, and a point about trade that nobody read out. The colon stands there.
- "sailor":
    It's Sunday. At the naval station the headphones are still warm{v23_left:; they let you have them once more}. Helsingfors is calling, all forty of them; and under it, weak and quick, Reval. # place: telegraph
    The ship never sent you a verb. Now there's one: accept. You've to give it to both with the same hand.
- else:
    It's Sunday. On the steps of the palace stand those who sent you. They've kept a place for you out of the wind. # place: street # cue: wind
    They sent you in to say it, and you did. They can read on your coat how it went.
}
->->

=== when_told_that_its_lost ===
{ delegate():
- "metalworker":
    Nobody shouts. Ozols nods, as one does to a doctor. Wolmar, he says, to hear it once in this street.
- "soldier":
    Lost, they've known since Monday. They ask whether it means that the wounded stay where they lie. That you hadn't read. You look for it in the ten points.
- "student":
    Three, prints Levitin, the aunt. It's his own number; nobody dictated that. You print: on the wrong side of it, as before.
- "commissar":
    It's a while before she answers. Then she prints that eleven came in this morning, from a station where it's quiet. She doesn't print: already.
- "sailor":
    Helsingfors acknowledges. Reval asks, which towns. You send the one. It's five letters. A long while after comes: received.
- else:
    They say that it might have been put more gently. Then one of them thanks you for not doing so.
}
->->

=== when_told_all_three ===
{ delegate():
- "metalworker":
    Somebody at the back asks whether one can think that on an empty stomach. Somebody else says that it's the only way.
- "soldier":
    Which work, asks the clerk. There are eight horses that want shoeing. It's the best news you've had since Monday.
- "student":
    He'd expected two, prints Levitin. He'll have to renumber.
- "commissar":
    The third she understands. The second, she prints, she'll put to the meeting; and the first she'll have read out by somebody who can keep his face still.
- "sailor":
    Three signals in one, the ship complains; which is to be hoisted? You send: all. One after the other.
- else:
    Somebody asks how one does all three. You say that you've been at it since yesterday.
}
->->

=== when_told_it_was_heard ===
{ delegate():
- "soldier":
    Heard by whom, asks the clerk. You send him the names. He knows one of them: that's the one who was shown the trenches.
- "student":
    He prints back a row of full stops. It's what he does in place of swearing, since you don't.
- "commissar":
    Weighed, she prints, is your trade. You ought to have taken the scales. You had the weight in your pocket all day.
- "sailor":
    It's the ship's turn to send something. For once there's a verb in it: come.
- else:
    One of them wants to know by whom. You give the names, and he counts them off on his buttons.
}
->->

=== ending_accepted_spoke_for ===
{voted("v13a-accept") == "for":You were for signing, and it was signed. There will be no day on which that's over.|You argued for signing, and in the end your hand wouldn't say it. It was signed all the same.}{voted("v01-activists") == "revolutionary-war": In January you had stood up for war. You can tell anybody on which day you sat down, and why.}
The Germans went on walking until the treaty itself was signed, on 3 March. The peoples on the paper hadn't been asked by anybody. Trotsky said later that he'd have voted otherwise, had he known that comrades would leave. # source: pss35-n149 # source: fel
{ delegate():
- "metalworker":
    Mitya says that you've sold them. Ozols says nothing. Between the two of them you do your shift. The flour comes on the Thursday: half of it.
- "soldier":
    They come in on foot, nine of them, with the eight horses. One asks whose Konotop is now. It's being settled, you say, and shoe the grey one first. A man needs something to hold up.
- "student":
    In Moscow you type out what the Bureau thinks of it, with carbons. You're one of those it means. You leave your commas where they are. A card has come from Kovno: the sentry has been relieved, and the new one doesn't pay.
- "commissar":
    Fourteen wagons in the first week; you enter them, with the error. In Shadrinsk they've heard that it's peace, and ask who's going to shoot at them now. You put both coats on, and go there to answer.
- "sailor":
    The ships will try to come out through the ice, you hear, while it can still be called ours. From Reval there's a message in five words, paid for six: They asked us in German.
- else:
    Those who sent you have split over it in two halves, and each half says that you spoke for it. You spoke for both. It was the trouble with it.
}
Whether there were three weeks to be saved, nobody could show. What's known is that there were some weeks, and that you had asked for them. # next: 1918-02-24
-> END

=== ending_accepted_spoke_against ===
{course() == "open":Nobody could have told from what you said which way your hand would go.|{voted("v13a-accept") == "for":You spoke against it all day, and raised your hand for it, and said why.|{voted("v13a-accept") == "abstain":You spoke against it, and kept your hand down all the same.|You spoke against it, and your hand said so too.}}} The Left have their freedom, and Lenin has his paper.
{ delegate():
- "metalworker":
    You have the shift. On Monday you were on your feet at six, and the canteen was open. There's no song about that. At the dinner break you read out all ten points, slowly, in the voice in which you once read the other decree.
- "soldier":
    You have eight horses. On Monday you were at the goods station before it was light, with the knife. Some of the men were for going on, to Konotop, with rifles. You asked them to wait until you'd done the hind feet.
- "student":
    You have the night train. On Monday you typed both: what was voted, and what you think of it, one above the other, on one sheet. Levitin asked which was the resolution. You said that you didn't know, and meant it exactly.
- "commissar":
    You have the ledger. On Monday you wrote in it: rye for Berlin, none, whatever is sealed; and signed that, and put the date. It's the second order in your life that you've signed without asking anybody. You looked for whom it could kill.
- "sailor":
    You have the watch from midnight. On Monday Reval was still sending, a hand that you know, the weather, and then without a pause: which of you is coming. You sent: I am listening. It was true. It was what you had.
- else:
    You have Monday. You were up early for it. There's no song about that. Somebody asked you on the stairs whether one had won, and you told him who had voted how.
}
The Germans went on walking for a week after they'd been told yes. That proved Lenin right about the army, people said, and Bukharin right about the Germans. # source: pss35-n149 # next: 1918-02-24
-> END

=== ending_accepted_left_posts ===
It was quiet, once you were outside. You hadn't expected that.
The Committee printed the statement and asked those who'd signed it to wait. Some of them had held offices of state, and those stood a while with the chairs pushed back. # source: pss35-p387
{ delegate():
- "metalworker":
    You kept the right to speak, inside and outside, and you used it: at the gates, on a crate, with your back to the wind. Some were glad. Some asked who was seeing to the flour.
- "soldier":
    You kept the right to speak. At the goods station you spoke to nine men and eight horses. Then you went south with four of the men, on a train, with rifles, as far as it would go. The horses stayed. Nobody had thought of who would shoe them.
- "student":
    You went out with the whole Bureau, Yakovleva first; it was like a corridor after a lecture. You spoke in the mills, and thirty-one of thirty-eight listened kindly. They wanted to know who'd come on Tuesdays now.
- "commissar":
    You kept the right to speak, and spoke in Shadrinsk county, where you'd been heard before. There were the thirty-four rifles. They asked what for, this time. You told them. They asked who was seeing to the nails.
- "sailor":
    You got as far as Reval on the last train that did, and stood with whoever stood there. A man beside you had his first rifle, and a good hand for Morse. He asked who had the key now. You'd been wondering, too.
- else:
    You kept the right to speak, inside and outside, and you used it: in stairwells, in barracks, in front of a shut shop. Some were glad. Some asked who was doing your work.
}
You'd thought that the hard thing would be to say no. But you had always been able to say no. The hard thing was {v23_hard}. # next: 1918-02-24
-> END

=== nobody_has_a_majority ===
~ temp ayes = tally("v13a-accept", "for")
~ temp noes = tally("v13a-accept", "against")
~ temp silent = tally("v13a-accept", "abstain")
SVERDLOV: For, {ayes}. Against, {noes}. Abstaining, {silent}. It is not carried.
{moved("dzerzhinsky"): Dzerzhinsky said against, and shut his mouth on it.} {moved("joffe"): Joffe said it courteously, as one declines a second cup.} {moved("krestinsky"): Krestinsky said it, and spelt it for the minutes.} {moved("trotsky"): Trotsky said it in one word, surprised that one would do.}
Nobody cheers. Bukharin looks like a boy who has thrown a stone and hears the window go.
Lenin lays down his pencil. Then he takes his coat off the peg, as he had said.
This did not happen. On the day four abstained, and seven were enough. From here you are outside the record. # source: pss35-n144 # cue: st_lost
There's a wire {delegate() == "metalworker":to the works|home} until a quarter past, and the clerk counts words.
* ["Refused. Bring whoever is left. Bring whatever fires." # id: v23-wire-refused]
    The clerk asks whether it is one word, whatever.
* ["Refused, and Lenin gone. Tell them both at once." # id: v23-wire-both]
    He looks up at the second half. Then he sends it, and goes on sitting there with his hand on the key.
- -> ending_refused

=== ending_refused ===
What is known. Lenin had said he would go. The terms ran for forty-eight hours. Even after a yes the Germans marched on till 3 March; towns fell to handfuls of men come by rail, and almost nobody stood in their way. # source: pss35-p369 # source: pss35-n149 # source: fig
What they believed. Lenin gave Soviet power three weeks. Trotsky thought that it might be defended, at the price of both capitals, by a party with one will. It hadn't one. # source: pss35-p369 # source: pss35-n144
What historians have to go on. Orlando Figes quotes the diary of General Hoffmann: a war by railway, a handful of infantry at a time. John Wheeler-Bennett read January's strikes in Germany as exhaustion, not as a protest at Brest. Neither shows what a refusal would have brought. # source: fig # source: strike
{ delegate():
- "metalworker":
    At the gates they are calling out the list. Mitya answers, and the next, and the next. You hadn't thought that it would be so many.
- "soldier":
    At the goods station they are calling out what's left of the battery. A man answers for three who don't. He has the clerk's stamp. He gives it to you.
- "student":
    At the mill they are calling out the names in the order of the reading class. All thirty-eight say here. You hear that one of them can't yet spell what she's holding.
- "commissar":
    At Tagil Fyokla Guseva is calling out the names, and putting an error beside the sum. From Shadrinsk, it's said, there are thirty-four on the road. Nobody knows yet to whom.
- "sailor":
    From the ship comes a list, forty names and no verb. Reval has stopped sending in the middle of a word. You know the hand, and wait for the rest of it.
- else:
    On the stairs they are calling out names. There are people answering whom you'd have thought were against. You hear yours.
}
What nobody can know: whether the village would have hidden its cow or fought for it; whether Berlin would have struck a second time; whether a government that lost its war and Lenin in one month would have left a song or a warning. # next: 1918-02-24
-> END
