// The Central Committee, 23 February 1918: the German ultimatum, Lenin's threat, the roll.
// The words are ours throughout, also the speakers': no verbatim record of this sitting exists. What each argues, and who answers
// whom, follows the record and the catalogue. The room, the hour, who held the pen and everything in people's hands are invention.
// The political argument is told in three rings of a chain that Bukharin draws: the gag (his), one concession calls the next
// (Dzerzhinsky's), and what's left is a form (the Moscow Bureau's, of the next day).
// No speech of Yakovleva's or Pyatakov's that day is on record, only that they left with the rest. She is the Bureau's secretary, so she says
// its ring; his words on the bank rest on his resignation. Bukharin had given up his seat on the 22nd; on the 23rd his hand was counted.
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
VAR v23_army = false // you had told a meeting before today that the army can't fight
VAR v23_chance = false // you had told a meeting before today that they may not march
VAR v23_page = false // you had brought the page of 1915 before today
VAR v23_turned = false // you had changed your mind aloud before today
VAR v23_copy = false // you take home a copy of the terms

=== terms_arrive ===
# sitting: 1918-02-23
# edition: 3
# place: ccroom
~ v23_army = chose("v21-log") or chose("v21-says-horses") or chose("v21-nobody-on-it") or chose("v21-my-hands") or chose("v24-forty-one-wagons") or chose("v24-nine-days") or chose("f18-each-struck-out") or chose("f18-guns-one-cant") or chose("f22-who-held-one") or chose("f22-same-as-ours")
~ v23_chance = heard("berlin-may-not-march") or (heard("german-soldier-will-not-march") and not chose("pro-h-bremen"))
~ v23_page = chose("v21-page") or chose("v03-year-fifteen") or chose("f18-with-the-hour")
~ v23_turned = changed()
Smolny, Saturday 23 February 1918. Since Monday the Germans have been marching into Russia, and almost nobody stops them. On Monday night this Committee voted to ask for peace{voted("v09-evening") == "for":, and you with it|{voted("v09-evening") == "against":, and you against it}}. Yesterday, six to five, it voted to take French and British guns. # source: pss35-n132 # source: pss35-n142 # source: fig # shows: allied-offers # shows: fatherland-decree
This morning the German terms came: sign, fight, or find a third way. Fifteen people here have a vote. Three more are known to have sat in; one more is invented: you. Your hand counts in nothing; what you say may turn others'. # source: pss35-n144
-> who_sits_here ->
Two chairs are free. # cue: murmur
* [Take the one by Stasova, the secretary, who keeps the minutes. # id: v23-chair-stasova]
    {chose("f18-aside-stasova"):On Monday I wished to see the paper first, she says. Now I have. Hold the ink|You may hold the ink, she says}. It freezes if nobody does.
* [Take the one by Bukharin, for war, who resigned yesterday, votes today, and draws. # id: v23-chair-bukharin]
    {voted("v12-aid") == "for":Yesterday you bought from bandits, he says. This was to be one of them|{voted("v12-aid") == "against":You wouldn't have the bandits' potatoes either, he says. This was to be one of them|This was to be the German general, he says}}. It's a walrus.
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
    You're Anna Fedotova, lathe hand from Petrograd's Vyborg side. Your works sent two sentences that don't agree: end the war; don't sell those who rose with us. They also want the name of whoever signs. # shows: vyborg-bread # shows: vyborg-lett # shows: vyborg-enlistment
- "soldier":
    ~ v23_place = "the Fifth Army"
    ~ v23_figure = "the nineteen"
    ~ v23_them = "her"
    ~ v23_cost = "whatever's left of my battery"
    ~ v23_face = "Odarka, who asked whose she is now"
    ~ v23_hard = "the horses"
    You're Hnat Sereda, farrier of a battery that stood at Dvinsk. It wanted peace by the thaw, and nobody signed away who can't walk home. Since Monday, when Dvinsk fell, it doesn't answer. # source: pss35-n132 # shows: battery-horses # shows: wire-fair # shows: odarka-letter
- "student":
    ~ v23_place = "Moscow"
    ~ v23_them = "her"
    ~ v23_cost = "every woman I've taught to read"
    ~ v23_face = "Uncle Meyer, who isn't back"
    ~ v23_hard = "the reading class, on Tuesday"
    You're Dora Kagan, medical student, typist to the party's Moscow Bureau. You carry its line: no agreement with any robber government. Under it, in other ink: and come back with one party. # shows: kovno-postcard # shows: orekhovo-class # shows: prisoners-camp
- "commissar":
    ~ v23_place = "Tagil"
    ~ v23_figure = "the twenty-three"
    ~ v23_them = "him"
    ~ v23_cost = "more men than I've put down in the ledger"
    ~ v23_face = "the Pole at your scales, who has never unpacked"
    ~ v23_hard = "the wagons"
    You're Terenty Zyryanov, food commissar of the Tagil works, in the Urals. They want the rails free, so that bread moves; for that, peace; and no rye sent to Berlin. # shows: shadrinsk-meeting # shows: tagil-ledger # shows: tagil-wagons
- "sailor":
    ~ v23_place = "the fleet"
    ~ v23_figure = "the nine, for coal,"
    ~ v23_them = "her"
    ~ v23_cost = "my brother, whichever side he's on"
    ~ v23_face = "Leena, and the type that she left standing"
    ~ v23_hard = "the watch from midnight"
    You're Avgust Lepik, of Reval in Estonia, wireless hand off a ship in the ice. Forty signatures sent you: no shot more for anybody's coast; no port handed over that fed us. Reval is such a port. # shows: fleet-log # shows: wireless-night # shows: leena-letter
- else:
    ~ v23_nameless = true
    You're the comrade whose name nobody took at the door. Those who think as you do have sent you in to say it.
}
->->

=== terms_are_read ===
Sverdlov, in the chair, reads: a huge voice out of a narrow chest. # cue: bell_one
SVERDLOV: Livonia and Estonia, on the Baltic: our troops out, German police in. Ukraine, Finland: out. Peace with the Rada, Ukraine's parliament, which we drove from Kiev. The army sent home. No propaganda. Forty-eight hours. # shows: february-terms # source: ppast # source: rgbl # source: pss35-n144 # source: wheelerbennett
{chose("f18-promise-names"): He reads the countries only. On Monday you promised to read out the places. So you do, {chose("f18-aside-joffe"):with Joffe's pencil under each|one by one}: Reval, Yuriev, Wolmar.}
LENIN: {chose("v24-one-line"):A debt doesn't shrink, you told us in January. It hasn't. |In January peace was cheaper{voted("v06-signnow") == "yes":; three weeks ago a few of us still wrote yes, you too|{voted("v06-signnow") == "no":; three weeks ago you still wrote No}}. }We made speeches: it went up. A gesture: it went up. Signed, this leaves Soviet power standing. Unsigned, it has three weeks; then others sign a worse. # puts: worse-peace-later # source: pss35-p369
LENIN: And the policy of fine phrases ends here. If it goes on, I leave the government, and this Committee. # puts: lenin-ultimatum # source: pss35-p369 # shows: lenin-threat # cue: crisis
He might be asking for the salt. Lomov, of Moscow, jumps up.
LOMOV: Let's not be frightened! If Lenin goes, we take the power without Lenin. # puts: revolution-survives-lenin # source: ccm
SVERDLOV: I call {v23_place}. You have the floor four times today. Three or four are undecided. It hangs on them. # motion: v13a-accept
-> the_first_word

=== the_first_word ===
* {delegate() == "metalworker"} ["Your appeal was read at our gates last night. I kept the list. It isn't an army." # id: v23-list # as: speech # argues: army-cannot-fight # cites: vyborg-enlistment]
    ~ v23_route = "paper"
    -> what_there_is_to_fight_with
* {delegate() == "soldier"} ["In January my battery at Dvinsk had sixty-seven horses. Nineteen could draw. Today I don't know." # id: v23-nineteen # as: speech # argues: army-cannot-fight # cites: battery-horses # owns: limit]
    ~ v23_route = "paper"
    -> what_there_is_to_fight_with
* {delegate() == "student"} ["I asked my class at the mill: peace at any price? Of thirty-eight women thirty-one wrote yes." # id: v23-thirty-one # as: speech # argues: millions-want-peace # cites: orekhovo-class # owns: limit]
    ~ v23_route = "threat"
    YOU: And guard the mill with a rifle? All thirty-eight. Three asked how one spells it. It's one class.
    Yakovleva, in whose office you type, looks at the slips, and not at you.
    -> moscow_has_voted
* {delegate() == "commissar"} ["Forty-one wagons of rye and hay I sent down our line. In a fortnight twenty-three came. Load shells, and count again." # id: v23-forty-one # as: speech # argues: army-cannot-fight # cites: tagil-wagons # owns: warrant]
    ~ v23_route = "paper"
    -> what_there_is_to_fight_with
* {delegate() == "sailor"} ["Coal for nine days, my ship had, in January. Of ten men four were gone. Behind us the coast is open." # id: v23-nine-days # as: speech # argues: army-cannot-fight # cites: fleet-log # owns: warrant]
    ~ v23_route = "paper"
    -> what_there_is_to_fight_with
* {v23_nameless} ["Dvinsk went in one day. I've asked all over this building who stood in their way. Nobody has a number." # id: v23-one-day # as: speech # argues: army-cannot-fight # cites: own]
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
* {course() == "war" or (course() == "open" and delegate() != "role-neither")} ["We took the power with our own hands. Nobody resigns from a revolution, and no one man is it." # id: v23-own-hands # as: speech # argues: revolution-survives-lenin # against: lenin-ultimatum]
    ~ v23_route = "threat"
    -> nobody_is_the_revolution
* {course() == "accept" or (course() == "open" and v23_nameless)} ["A question for comrade Lomov. Last Sunday, when war was put to the vote here, who was for it?" # id: v23-sunday # as: speech # argues: record-of-votes # against: revolution-survives-lenin # cites: own # owns: warrant]
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
    YOU: Eleven hundred stood there. Two hundred and six signed; one's my brother, he's nineteen. {chose("v10-a-counted"):Keep the rifles counted, I wired them. They did. The ones that fire: nine.|Rifles that fire: nine.}
    YOU: Nobody asked for a tenth rifle. They asked for boots.
- "soldier":
    YOU: {chose("v10-h-horses"):Bring out the horses first, I wired, and lost some friends over it. |}A gun wants six. So that's three guns, and one horse over. The fourth we pushed. A man can push a gun. He can't push it to Petrograd.
- "commissar":
    YOU: {chose("v10-t-tonight"):Move grain tonight, I wired a fortnight ago. It stands short of Moscow. |}Where there was shooting the wagons stood still. Eighteen nobody can find for me. And that was only us, among ourselves.
- "sailor":
    YOU: Mines she has aboard. Of the three men who could arm one, one is left. If they come over the ice, let it be on his watch.
- else:
    YOU: I mock nobody. I'd only like to have seen one such man, before he's sent.
}
Lenin has written {v23_figure} on the back of the terms. Bubnov, for war, has counted otherwise.
{ delegate():
- "metalworker":
    BUBNOV: Two hundred and six! One night, one gate! And she reads it like a casualty list. In October: a regiment! Fall in! # objects: forces-come-in-struggle # mood: vehement
- else:
    BUBNOV: {v23_army:That song again! Yours, and in October everybody's.|What's missing! October: same roll-call, everything absent.} Wait for the quartermaster? No! We began, and it came running! # objects: forces-come-in-struggle # mood: vehement
}
* ["In October it had been counted first: every street, and who stood in it. What have you counted?" # id: v23-every-street # as: reply # argues: october-was-counted # against: forces-come-in-struggle # owns: warrant]
    Bubnov, for once, has no short word for it.
* ["Give me flour till the summer, comrade, and you shall have your regiment, with boots on." # id: v23-flour # as: reply # argues: base-for-red-army # against: forces-come-in-struggle]
    // No edge, and another ground: a good sentence that doesn't answer him. The report says so; the room only shrugs.
    BUKHARIN: Till the summer! And the Germans will stand outside Pskov until the dough has risen? # puts: respite-illusory
* {delegate() == "metalworker"} ["No, you're right. I counted rifles. I forgot to count the ones who came." # id: v23-ones-who-came # as: reply # argues: invasion-rouses-peasants # against: forces-come-in-struggle # owns: change]
    YOU: They came with nothing. And I stood there asking them for something.
    Bubnov looks as if he'd put his shoulder to a door and found it open.
* {delegate() != "metalworker"} ["No, you're right. I counted what was gone. I never counted who'd stayed." # id: v23-who-stayed # as: reply # argues: invasion-rouses-peasants # against: forces-come-in-struggle # owns: change]
    YOU: There were some. They had less than anybody, and they were still there.
    Bubnov looks as if he'd put his shoulder to a door and found it open.
* [Let it stand. A number is a number. # id: v23-leave-bubnov # leaves: forces-come-in-struggle]
    -> objection_stands ->
- -> neighbours_on_the_paper

=== the_paper_gets_longer ===
YOU: His bill goes up faster than bread. Whoever has signed the second must say why he stops at the third.
Dzerzhinsky, a Pole, says one hoarse word: yes.
LENIN: If they come again, that's a new situation. Today I count what this paper buys: a month, a regiment. I can do without land for a time. I can't do without time. # objects: space-for-time # source: pss35-p370
* ["There are people on that land who rose because we told them to. Are they the small change?" # id: v23-small-change # as: reply # argues: abandons-finland-ukraine # against: space-for-time # owns: warrant]
    YOU: Where they are, the months belong to the German police.
* ["Then you lose the land and the month. The peasant's own anger buys more than paper." # id: v23-own-anger # as: reply # argues: invasion-rouses-peasants # against: space-for-time]
    LENIN: His anger I know. It's for whoever keeps him from his field, and that would be us. # puts: peasant-war-utopia
* ["A month? Then I counted the wrong thing: their papers, and not our weeks." # id: v23-wrong-thing # as: reply # argues: needs-time-to-consolidate # against: space-for-time # owns: change]
    YOU: I've seen people get back on their feet in a month.
    Lomov turns round to see what you look like.
* [Let it stand. # id: v23-leave-ten-papers # leaves: space-for-time]
    -> objection_stands ->
- -> neighbours_on_the_paper

=== a_coat_is_not_a_receipt ===
YOU: A man with a gun can have my coat. He can't have it in writing that I sold it to him.
TROTSKY: {voted("v02c-trotsky") == "for":In January {v23_place} lent me a hand for it. |}To say that I needed a month at Brest, and two languages. # mood: weary
LENIN: {chose("v21-lost") or chose("v03-agrees-to-nothing"):You told us of a lost strike yourself, this winter.|Think of a strike.} The owner wins; you sign, go back in, and say out loud that you're beaten. Have you sold anybody? You've lost a strike. The committee that won't see the difference never leads a second. # objects: lost-strike
* ["And if the owner's paper has us stand guard at the next gate? Is that still only a strike?" # id: v23-next-gate # as: reply # against: lost-strike # owns: question]
    LENIN: If it came to that, no. Read me the line where it comes to that.
    He holds the paper out across the table. Trotsky puts one finger on point four.
* ["I'd sign for a lost strike. I wouldn't shake hands with the strike-breaker. On that paper he's called the Rada." # id: v23-blackleg # as: reply # argues: never-sign-with-the-rada # against: lost-strike]
    Trotsky writes down one word: strike-breaker.
* ["Then say it: beaten. Say it aloud in every shop, and I'll hold the pen for you." # id: v23-hold-the-pen # as: reply # argues: signed-at-bayonet # against: lost-strike # owns: change]
    YOU: It was the lie I couldn't have carried. Beaten, I can carry.
* [Let it stand. # id: v23-leave-strike # leaves: lost-strike]
    -> objection_stands ->
- -> neighbours_on_the_paper

=== nobody_is_the_revolution ===
{ delegate():
- "metalworker":
    YOU: I've a leaflet of his at home with my grease on it. But I'll not take the flag down for a letter of resignation.
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
LOMOV: There! From {v23_place}! {voted("v01-activists") == "revolutionary-war":In January you stood up for war, and you're still standing!|Write that down, somebody!} # mood: vehement
KRESTINSKY: Permit me, as a lawyer. {chose("f18-promise-stay"):{chose("f18-aside-krestinsky"):On Monday you promised me not to help split this party. |On Monday, I hear, you promised not to help split this party. }|}One man is one man. But half this table goes with him, and half the barracks. A war against the Germans, and against Lenin? I couldn't organise that. Could you? # objects: unity-before-vote
* ["What I can't answer for at home I can't carry. Keeping step in a wrong thing is being wrong in step." # id: v23-wrong-in-step # as: reply # argues: cannot-share-responsibility # against: unity-before-vote # owns: warrant]
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
    LOMOV: {chose("v21-home-lomov"):You showed me your wire in January; here's mine.|Ask the party, then!} Moscow, in December: four hundred Bolsheviks at the regional congress of soviets, and for a separate peace thirteen. Sign this and you sign against your own people. # objects: organisations-voted-against # source: felch
}
* {delegate() != "student"} ["Four hundred had a mandate in their pocket. Behind each stand a thousand who'd like to sow this spring." # id: v23-sow-this-spring # as: reply # argues: millions-want-peace # against: organisations-voted-against # owns: warrant]
    YOU: It's they who elect the soviets. You only fill them.
    Quite so, says Zinoviev, who chairs the biggest of them.
* {delegate() == "student"} ["They'd a mandate in their pocket, and I know who typed it. Who asked those at home, with a pencil?" # id: v23-with-a-mandate # as: reply # against: organisations-voted-against # owns: question]
    LOMOV: One can add up mandates! Who adds up pencils?
    He hears it, and turns his chair round.
* ["Then let the congress undo it. One's called. Till it meets, this table is the party, or there isn't one." # id: v23-this-table # as: reply # argues: binding-till-congress # against: organisations-voted-against]
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
Now the neighbours. Uritsky, exact, is against; Dzerzhinsky, a Pole, is undecided.
URITSKY: Point three. In Estonia, a soviet republic. In Livonia, Latvian regiments who took October at its word. I want it minuted that we hand them over by name. {chose("f18-promise-names"):The comrade has said the names{chose("f18-aside-uritsky"):, and the spelling was correct|}.} # puts: betrays-border-peoples # source: pss35-p257
DZERZHINSKY: When we were few, by us those regiments stood. Who tells them?
BUKHARIN: And Finland, comrade! Its revolution's four weeks old, and we're to sign we never knew it! # puts: abandons-finland-ukraine # source: pss35-n110 # mood: vehement
SVERDLOV: I call {v23_place}.
* ["A strike committee that has lost signs, and tells the shop. Nobody I'd listen to calls it selling." # id: v23-to-its-face # as: speech # argues: lost-strike # against: betrays-border-peoples # cites: own # owns: warrant]
    -> the_owner_across_the_river
* {course() == "accept" or course() == "open"} ["With a paper they take what's on it. In Belgium there was no paper, and they took everything." # id: v23-belgium # as: speech # argues: tribute-or-belgium # cites: belgium # owns: warrant]
    -> two_worlds_one_door
* {delegate() == "metalworker"} ["The man at the next lathe is a Latvian, from Wolmar. Which of you will come and tell him?" # id: v23-ozols # as: speech # argues: betrays-border-peoples # cites: vyborg-lett # owns: warrant # owns: limit]
    -> who_tells_them
* {delegate() == "soldier"} ["My wife has three dessiatines near Konotop, since December. By point four they're the Rada's. Which of you will write to her?" # id: v23-odarka # as: speech # argues: abandons-finland-ukraine # cites: odarka-letter # owns: warrant # owns: limit]
    -> who_tells_them
* {delegate() == "student"} ["My aunt's behind their line since 1915. The sentry pays for his eggs. Uncle Meyer they took, to fell timber. And now Livonia?" # id: v23-kovno # as: speech # argues: betrays-border-peoples # cites: kovno-postcard # owns: warrant # owns: limit]
    -> who_tells_them
* {delegate() == "sailor"} ["In Reval the soviet runs the trams, and my sister sets its paper. Under point three, what does she set next?" # id: v23-trams # as: speech # argues: betrays-border-peoples # cites: leena-letter # owns: warrant # owns: limit]
    -> who_tells_them
* {delegate() == "commissar" or v23_nameless} ["They got up because we'd got up. Somebody will have to read them point three. Which of you?" # id: v23-which-of-you # as: speech # argues: betrays-border-peoples # cites: february-terms # owns: warrant]
    -> who_tells_them
* {course() == "war" or course() == "open"} ["I've a page of Lenin's by heart, from 1915. Offer peace; if it's refused, fight. Nothing about three weeks." # id: v23-page-of-1915 # as: speech # argues: our-word-of-1915 # cites: lenin-1915 # owns: warrant]
    -> lenin_reads_his_own_page
* ["Take one line out and I'd sit down. Not the land. Point four: peace with the Rada." # id: v23-point-four # as: speech # argues: never-sign-with-the-rada # cites: rada-treaty # owns: warrant]
    -> a_hand_not_shaken
* {course() == "neither"} ["Half Europe says that Brest's a comedy, and we're Berlin's actors. Sign today, and they'll applaud." # id: v23-comedy # as: speech # argues: not-your-agents # cites: comedy-rumour]
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
    YOU: One amputates, and says so to his face before the chloroform. Nobody thanked us. They'd have minded a lie.
- "commissar":
    YOU: In the year seven we signed at Tagil. On the one pan bread; on the other, hats off to the owner. I held mine in my hand.
- "sailor":
    YOU: A ship strikes her flag when she must. It's a signal like others. It says: beaten. It doesn't say: yours is the better cause.
- else:
    YOU: I've never heard it done well. I've heard it done, and the union was there in the morning.
}
URITSKY: Quite so. And by the owner's paper, are the strikers of the mill across the river to be handed him? # objects: betrays-border-peoples
* ["If we go under, who's left to win it back for them? I'd sooner owe them than lie beside them." # id: v23-owe-wolmar # as: reply # argues: socialism-above-self-determination # against: betrays-border-peoples # owns: warrant]
    URITSKY: I note that the debt has been acknowledged.
* ["He has that mill already. All I'd be signing is that I can see it from here." # id: v23-see-it # as: reply # argues: space-for-time # against: betrays-border-peoples]
    LENIN: Exactly that. One retreats on the ground as it is.
* ["No. No owner ever asked that. I'd not have signed it." # id: v23-never-asked # as: reply # argues: abandons-finland-ukraine # against: betrays-border-peoples # owns: change]
    You had meant to win this one. You hear yourself lose it, and agree.
* [Let it stand. # id: v23-leave-mill # leaves: betrays-border-peoples]
    -> objection_stands ->
- -> no_propaganda

=== two_worlds_one_door ===
YOU: Even a thief can be held to a list.
BUKHARIN: And will they stop at a list? Two worlds with one door between them, and you want to settle the rent! They cannot let us live, comrade. They'd be fools to. # objects: no-coexistence # mood: vehement
* ["They can't, for long. I grant you that. So I want every week there is before they come." # id: v23-every-week # as: reply # argues: space-for-time # against: no-coexistence # owns: concession]
    Bukharin, who had the next blow ready, doesn't know where to put it.
* ["Let their soldiers look in through that door. A shop with no owner in it is worth seeing." # id: v23-look-in # as: reply # argues: living-example # against: no-coexistence]
    Zinoviev says, very good. They'll look in along a barrel, says Bukharin.
* [Let it stand. # id: v23-leave-door # leaves: no-coexistence]
    -> objection_stands ->
- -> no_propaganda

=== who_tells_them ===
{ delegate():
- "metalworker":
    YOU: Ozols. Two girls, at home with his mother. {chose("pro-a-wolmar"):I promised him in January to ask about Wolmar, by name. I'm asking.|He asks me one thing every day: is Wolmar on their paper?}
    YOU: One man proves one man. But it's his street.
- "soldier":
    YOU: Odarka. The Rada's horsemen took her oats at Christmas, and ours at New Year. Both asked whose she was. She asks the same.
    YOU: It's three dessiatines. I don't say Ukraine. {chose("pro-h-sew"):In my collar there's another village sewn, a Lithuanian's, behind their wire. That's two.|I say where the pear tree stands.}
- "student":
    YOU: Nobody burns anything. They take away whoever can lift. It's one postcard, through two censors.
    YOU: {chose("pro-d-away"):In January I put her card away. An aunt isn't a point, I thought. She's one now.|She asks nothing. I'd be easier if she did.}
- "commissar":
    YOU: The man who keeps our scales is a Pole. They drove him out in the year fifteen, and he has never unpacked. He'll see by my face what's on the paper.
    YOU: It's one man. On the other pan lies what you'll say now.
- "sailor":
    YOU: Leena. She doesn't ask who'll come. {chose("v10-s-type"):Take the type home, I wired, hidden. She asks where one hides a language.|She asks in which language she's to print.}
    YOU: One typesetter, that is, and trams. It isn't the world revolution. It's what there is of it in Reval.
- else:
    YOU: I'd go. I'd only not know where to look while I read.
}
LENIN: Tell {v23_them} the truth. Signed or unsigned, we can't hold it. A government that's dead in March never gives it back; a living one may. That's worth more than our clean hands. # objects: socialism-above-self-determination
* ["It isn't a right of nations. They made a revolution there. Whose is that to give?" # id: v23-whose-to-give # as: reply # argues: abandons-finland-ukraine # against: socialism-above-self-determination # owns: warrant]
    Joffe has stopped writing.
* ["The truth can be borne. Not our stamp on it, as if it had become lawful." # id: v23-our-stamp # as: reply # argues: imperialist-bargain # against: socialism-above-self-determination]
    URITSKY: As if it had become lawful. That phrase in the minutes, please.
* [Let it stand. # id: v23-leave-ozols # leaves: socialism-above-self-determination]
    -> objection_stands ->
- -> no_propaganda

=== a_hand_not_shaken ===
YOU: The land they hold they hold. But in Kiev the workers took the power. Make peace with the Rada, and we say they'd no right to.
Trotsky has raised his head.
LENIN: {voted("v05-principle") == "no":Three weeks ago you wrote that one may never sign. Now it's down to one line; we're getting on.|So the republic should die in February over a handshake?} One gives up ground, a neighbour's ground, and one's pride, and keeps the one thing that can't be had again. Weeks. # objects: space-for-time
* ["A retreat is over one's own ground. Does the rule still hold when the ground is somebody else's revolution?" # id: v23-whose-ground # as: reply # against: space-for-time # owns: question]
    LENIN: It holds worse. I don't say it holds well. I say I've no other.
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
There are people here who had such pages tapped to them through a wall.
LENIN: {v23_page:You've brought me that page before. |}Then you have the two verbs by heart. Prepare, and wage. In that order. I never promised any man to start a war without first asking whether it could be fought. # objects: promise-was-to-prepare # source: pss35-p247
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
BUKHARIN: The last point: no agitation. What is a workers' government that mayn't say good morning to a German worker? # puts: gag-clause # source: rgbl
In his margin he draws a walrus on a chain. The first ring: we're safe, as long as we're quiet.
JOFFE: At Brest we spoke over the generals' heads for two months. I should be sorry to hang up the receiver. # puts: signing-ends-brest-policy # mood: weary
* ["They can forbid us to talk. They can't forbid us to be here. That's the leaflet." # id: v23-thats-the-leaflet # as: speech # argues: living-example # against: gag-clause # cites: own # owns: warrant]
    -> through_the_fence
* {course() == "accept" or course() == "open"} ["A fortnight ago the army was ordered home. I waited for the war party to shout. Who shouted?" # id: v23-who-shouted # as: speech # argues: revolutionary-phrase # cites: demobilisation # owns: warrant]
    -> dzerzhinsky_remembers_names
* {delegate() != "student"} ["While we talked at Brest, Berlin struck. What does Berlin do tomorrow, when it hears that we've signed?" # id: v23-berlin # as: speech # argues: resistance-helps-liebknecht # cites: berlin-strike # owns: warrant]
    -> a_blow_for_liebknecht
* {delegate() == "student"} ["In a camp two hundred Germans raised a hand for our rifles, against the Kaiser. What do I tell them? Signed?" # id: v23-two-hundred # as: speech # argues: resistance-helps-liebknecht # cites: prisoners-camp # owns: warrant # owns: limit]
    -> a_blow_for_liebknecht
* {course() == "war" or course() == "open"} ["In January the most hands by far, among your leading people, were for war. Has somebody mislaid them?" # id: v23-thirty-two # as: speech # argues: organisations-voted-against # cites: straw-vote]
    YOU: {voted("v01-activists") == "":Half the room. I've only the figures, from one who was there.|I was in that hall. {voted("v01-activists") == "revolutionary-war":One of the hands was mine, and it's still on.|Mine wasn't one of them; I counted.}} I've not heard that any of them has died. # source: pss35-p255
    -> sverdlov_says_it_binds
* {delegate() != "sailor"} ["Every word from Brest was read aloud where I come from. What do we read them now, a receipt?" # id: v23-receipt # as: speech # argues: signing-ends-brest-policy # cites: own]
    -> the_receiver
* {delegate() == "sailor"} ["When we sent out Brest, their station smothered it. Eleven times in a night. Now we'd do it for them." # id: v23-eleven-times # as: speech # argues: signing-ends-brest-policy # cites: wireless-night # owns: warrant]
    -> the_receiver
* {course() == "neither"} ["I'll not sign it. But I'll not go to a war that begins with half of you walking out, either." # id: v23-walking-out # as: speech # argues: no-war-with-split-party # cites: lenin-threat]
    YOU: There are ten points on that paper, and not one about breaking this table. We'd be adding it for them.
    That's it, says Krestinsky, to nobody. Lenin looks up, sharply.
    -> smilga_counts
* [Let it pass. # id: v23-pass-propaganda]
    You sit on your hands, which are cold. Joffe takes it for agreement, and bows slightly.
    -> smilga_counts

=== through_the_fence ===
YOU: A works without an owner, and it runs, and there's soup. You needn't print that. It only has to go on.
BUBNOV: Till it's shut! Through the fence, what? The vanguard! Flat on its belly! One kick, no shots! # objects: vanguard-capitulates # mood: vehement
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
* ["In October, too, fear went about with a pencil. We were glad enough of its figures. It's the same pencil." # id: v23-with-a-pencil # as: reply # argues: october-was-counted # against: october-doubters-again # cites: october-count # owns: warrant]
    Dzerzhinsky thinks about it, and it seems to hurt him.
* ["Those two wanted to stay out. He'd go in, through the muck, as into the tsar's parliament in 1907." # id: v23-another-thing # as: reply # argues: third-duma-1907 # against: october-doubters-again]
    ZINOVIEV: As one of the two, I grant a difference. This way one sleeps worse.
* [Let it stand. # id: v23-leave-names # leaves: october-doubters-again]
    -> objection_stands ->
- -> smilga_counts

=== a_blow_for_liebknecht ===
{ delegate():
- "student":
    YOU: Nine hundred put theirs up for a train; I counted twice, and don't hide it. But two hundred, behind wire, with nothing promised.
- else:
    YOU: They were hungry, yes. But they struck with nothing signed and nothing promised. # source: strike
}
Even Zinoviev nods, from habit.
LENIN: {chose("v21-hit-back") or chose("v21-hears-it"):You struck that blow in January, in words. Were they waiting|And were they waiting} for us to be beaten? Not every blow at reaction helps the revolution. Take up a fight you know is lost, and the German worker gets your corpse to carry. # objects: only-fitting-resistance
* ["They've carried the Paris Commune forty-seven years. It's the songs about prudence I can't recall." # id: v23-songs # as: reply # argues: others-take-the-banner # against: only-fitting-resistance # cites: precedent-commune # owns: warrant]
    BUKHARIN: Forty-seven! And children still sing it!
* ["If theirs is the bigger revolution, ours can be the price. I'd sooner say it myself." # id: v23-the-price # as: reply # argues: risk-losing-soviet-power # against: only-fitting-resistance]
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
* ["There are papers in Berlin that say we were bought. A signature's what they're waiting for." # id: v23-bought # as: reply # argues: not-your-agents # against: living-example]
    JOFFE: They would say it in either case. I should have liked, once, to make it harder for them. # mood: weary
* [Let it stand. # id: v23-leave-duller # leaves: living-example]
    -> objection_stands ->
- -> smilga_counts

=== the_empty_chair ===
PYATAKOV: I've no vote here. I run the State Bank. Sign this and you may have it back, with the keys. What I hold to be wrong I don't carry out. # puts: cannot-share-responsibility
BUKHARIN: And suppose we fall! Then so that Berlin hears it! Better that than die of good sense in bed! # puts: risk-losing-soviet-power # mood: vehement
SOKOLNIKOV: I observe that the comrades have disposed of Petrograd and of Lenin, and it is not yet dark.
SVERDLOV: And {v23_place}?
* ["When the Paris Commune fell, nobody rose. In England the workers heard, and for years kept their door on the chain." # id: v23-on-the-chain # as: speech # argues: no-greater-blow # against: risk-losing-soviet-power # cites: precedent-commune # owns: warrant]
    -> whom_we_sing_about
* {delegate() == "metalworker" and (course() == "accept" or course() == "open")} ["The bread queue begins at four in the morning. Give the revolution some months, or it starves in that queue." # id: v23-half-a-pound # as: speech # argues: needs-time-to-consolidate # cites: vyborg-bread # owns: warrant]
    -> half_a_pound
* {delegate() == "commissar" and (course() == "accept" or course() == "open")} ["For iron and nails I had eleven thousand poods of rye. Give me a few quiet months, and an army can eat." # id: v23-ledger # as: speech # argues: base-for-red-army # cites: tagil-ledger # owns: warrant # owns: limit]
    -> half_a_pound
* {delegate() != "metalworker" and delegate() != "commissar" and (course() == "accept" or course() == "open")} ["Half the works stand idle, and half the trains. Give the revolution some months, or it starves of its own victory." # id: v23-some-months # as: speech # argues: needs-time-to-consolidate # cites: own # owns: warrant]
    -> half_a_pound
* ["They'd leave us the signboard and take the shop. What's a soviet that mayn't speak and mayn't arm?" # id: v23-signboard # as: speech # argues: soviet-power-formal # cites: own # owns: warrant]
    -> the_signboard
* {course() == "war" or (course() == "open" and delegate() != "role-neither")} ["Moscow's against it. So is this city's party committee. You'd be signing against your own party." # id: v23-my-district # as: speech # argues: organisations-voted-against # cites: moscow-december]
    YOU: {delegate() == "student":I typed it. I know at which word they stopped, and went on all the same.|I know some of those who voted. They aren't schoolboys, and they aren't frightened.}
    -> sverdlov_says_it_binds
* ["One war I can go to. Not two: one with the Germans, one with half of you." # id: v23-two-wars # as: speech # argues: no-war-with-split-party # against: revolution-survives-lenin # cites: lenin-threat # owns: warrant]
    -> one_war_at_a_time
* {course() == "neither" or delegate() == "role-neither"} ["Those are German workmen in the boots. I'd leave it with them, and not take it off their hands with our signature." # id: v23-in-the-boots # as: speech # argues: their-workers-must-answer # cites: own # owns: warrant]
    YOU: Let it be told in Berlin who did it. Not who agreed.
    An orderly asked me about that at Brest, says Joffe: whether it would be his fault. He was holding our coats. The boots have not asked, says Stalin.
    -> october_is_remembered
* [Let it pass. Look at Pyatakov's keys, on the table. # id: v23-pass-chair]
    They are perfectly ordinary keys.
    -> october_is_remembered

=== whom_we_sing_about ===
YOU: The next ones will look at us, and not begin.
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
BUKHARIN: Months! And suppose it's a week? What hatches in a week, comrade, what railway, what army? The quiet's a swindle, and the shame is cash down! # objects: respite-illusory # mood: vehement
* ["In January it was a quarter of a pound. Now it's half. What three weeks can do, I ate." # id: v23-i-ate-it # as: reply # argues: defencists-since-october # against: respite-illusory # cites: bread-ration # owns: warrant]
    Bukharin eats what everybody eats, and is too honest to invent a reply. # source: pss35-n116
* ["How few is a few? You've a figure for the shame. Have you got one for the days?" # id: v23-how-few # as: reply # against: respite-illusory # owns: question]
    BUKHARIN: No. And nor has he, and he's asking you to sign for them!
* [Let it stand. # id: v23-leave-swindle # leaves: respite-illusory]
    -> objection_stands ->
- -> october_is_remembered

=== the_signboard ===
YOU: Nobody will notice the day it stops being ours. The same red cloth over the door. Inside, each month, one thing less.
LENIN: These terms don't touch Soviet power. Napoleon took half of Prussia, their guns, their men to march for him. They signed. In six years they'd thrown him out. What's forbidden isn't a shameful treaty. It's despair. # objects: tilsit # source: pss35-p382
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
BUBNOV: No signing, no shooting! What's the order? Breath, hold! Vanguard, lie down! And in the minutes: under protest! # objects: vanguard-capitulates # mood: vehement
* ["Has anyone led a beaten class out by marching it off in two halves? Name me once." # id: v23-two-halves # as: reply # against: vanguard-capitulates # owns: question]
    Bubnov tries two names under his breath. Trotsky had meant to ask that himself.
* ["I want it minuted that I didn't sign. That isn't lying down. It's standing still." # id: v23-standing-still # as: reply # argues: no-signature-under-annexation # against: vanguard-capitulates]
    BUBNOV: And they're a day's march nearer while you stand!
* [Let it stand. # id: v23-leave-breath # leaves: vanguard-capitulates]
    -> objection_stands ->
- -> october_is_remembered

=== sverdlov_says_it_binds ===
SVERDLOV: From the chair. Between congresses this Committee stands for the party. It can be wrong, and the congress can undo it. Till then each carries out what's carried. # objects: binding-till-congress # source: pss35-p389
* ["What I hold to be a betrayal I can't carry out, not for a fortnight. I say so before." # id: v23-before-than-after # as: reply # argues: cannot-share-responsibility # against: binding-till-congress # owns: warrant]
    It isn't only Lomov's end that nods.
* ["Who was asked, though, comrade chairman? The party, or fifteen people who happened to be in town?" # id: v23-who-was-asked # as: reply # against: binding-till-congress # owns: question]
    LENIN: Then ask the soviets: the electors of Petrograd and Moscow, at once. I'll put it as a question myself. # source: pss35-p370
* ["It's easily said with a bell in your hand." # id: v23-with-a-bell # as: reply # against: binding-till-congress # owns: person]
    Sverdlov considers the bell, rings it very softly, and calls the next speaker.
* [Let it stand. # id: v23-leave-chair # leaves: binding-till-congress]
    -> objection_stands ->
- {v23_route == "paper": -> smilga_counts}
-> october_is_remembered

=== october_is_remembered ===
DZERZHINSKY: In October two of us lost their nerve: Zinoviev, Kamenev. I said in January that it has come back. Now it sits higher up, and I am to call it arithmetic. # puts: october-doubters-again # source: ksen
Zinoviev, the colour of the wall, gets up.
ZINOVIEV: I was one of the two; granted. That fear, comrades, one knows again, like a landlady. Nevertheless! This isn't it.
BUKHARIN: And the last point! No agitation! What's a workers' government that mayn't say good morning to a German worker? # puts: gag-clause # source: rgbl
In his margin he draws a walrus on a chain. The first ring: we're safe, as long as we're quiet.
* ["In October it was counted, shop by shop, on slips of paper. Who's asked the trenches?" # id: v23-slips # as: speech # argues: october-was-counted # against: october-doubters-again # cites: october-count # owns: warrant]
    -> what_cannot_be_counted
* {course() == "accept"} ["In 1907 he said crawl into the tsar's sham parliament, and the comrades cried shame. Who had a party afterwards?" # id: v23-old-hands # as: speech # argues: third-duma-1907 # against: october-doubters-again # cites: precedent-1907 # owns: warrant]
    -> muck_on_the_boots
* ["Lenin's page of 1915: if they refuse a just peace, we fight. Who's changed, the page or the man?" # id: v23-page-or-man # as: speech # argues: our-word-of-1915 # cites: lenin-1915 # owns: warrant]
    -> lenin_reads_his_own_page
* {course() == "war"} ["Don't call it paper. It's a stamp. A red one, on a robbery, to make it look legal." # id: v23-red-stamp # as: speech # argues: imperialist-bargain # cites: decree-on-peace # owns: warrant]
    -> the_red_stamp
* ["Only one line ever held both ends of this table, and that was Trotsky's." # id: v23-both-ends # as: speech # argues: bridge-between-wings # cites: straw-vote # owns: warrant]
    -> it_did_not_hold_dvinsk
* {course() == "neither" or course() == "open"} ["In the West they say we're paid. Sign quietly now, and they'll think they have seen the wages." # id: v23-wages # as: speech # argues: not-your-agents # cites: comedy-rumour # owns: warrant]
    YOU: Let it be seen who's holding the gun. It's all I'd ask.
    Trotsky would have liked to say wages himself. They've seen the gun, says Lenin: it's past Dvinsk, at Rezhitsa. # source: pss35-p367
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
URITSKY: There the muck was on the boots. Here it is proposed for the signature. No neighbours were handed to the police by sitting in a Duma. There are things one doesn't sign and remain what one was. # objects: treaty-dishonours-us
* ["The Prussians signed worse for Napoleon, and it was they who remained. The shame's in giving up, not in signing." # id: v23-prussians # as: reply # argues: tilsit # against: treaty-dishonours-us # cites: precedent-tilsit # owns: warrant]
    URITSKY: I note that I am advised by the kings of Prussia, through {v23_place}.
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
LENIN: When a strike's lost one signs what the owner puts down, and tells the men: beaten. Treason would be to hide it. I won't be called a traitor for losing. # objects: lost-strike
* ["No owner makes you sign that you'll not speak to the next shop. Read the last point." # id: v23-next-shop # as: reply # argues: gag-clause # against: lost-strike # cites: february-terms # owns: warrant]
    LENIN: A treaty can be interpreted. # source: pss35-p370
* ["We'd be signing away the mill across the river. They never struck for us to settle for them." # id: v23-mill-not-ours # as: reply # argues: betrays-border-peoples # against: lost-strike]
    Dzerzhinsky says something short, in Polish.
* ["Beaten. If you'll say the word in the shops yourself, I can stand beside you." # id: v23-say-the-word # as: reply # argues: lost-strike # against: lost-strike # owns: change]
    LENIN: In any shop you like. On Monday, at six.
* [Let it stand. # id: v23-leave-stamp # leaves: lost-strike]
    -> objection_stands ->
- -> smilga_counts

=== it_did_not_hold_dvinsk ===
YOU: In January there were three parties in this one. His line kept you in one room. {voted("v02c-trotsky") == "for":I put my hand up for it, and would for the room.|Nobody liked it. Everybody stayed.} # source: pss35-p255
SOKOLNIKOV: It held the table. It didn't hold Dvinsk.{v23_chance: Nor have they taken the chance that {v23_place} gave them.} # objects: no-middle-course # source: pss35-n132
* ["There's word that Austria isn't marching. Half of them stayed at home for that line. It isn't nothing." # id: v23-half-stayed # as: reply # argues: berlin-may-not-march # against: no-middle-course # cites: austria-rumour]
    SOKOLNIKOV: There is word. One would prefer a railway timetable.
* ["Are there only ever the two? What do they do with a country that neither signs nor runs?" # id: v23-only-two # as: reply # against: no-middle-course # owns: question]
    SOKOLNIKOV: They have been doing it since Monday.
    All the same, Krestinsky has looked up.
* ["Dvinsk. Yes. I've no answer to Dvinsk. Then it's the pen, and God forgive me, if there were one." # id: v23-no-answer # as: reply # argues: worse-peace-later # against: no-middle-course # owns: change]
    Trotsky polishes his pince-nez a good deal longer than glass requires.
* [Let it stand. # id: v23-leave-dvinsk # leaves: no-middle-course]
    -> objection_stands ->
- -> smilga_counts

=== smilga_counts ===
{ course():
- "war":
    SMILGA: I come from the fleet in Finland. From Riga to Reval I could draw you our line, and rub it out again: there's nobody on it. # puts: army-cannot-fight # source: pss35-p249
    BUBNOV: October: no guns, no maps! We found them by fighting! # puts: forces-come-in-struggle # mood: vehement
- "neither":
    SMILGA: I come from the fleet in Finland. Neither war nor peace, I've seen it: the horses die, the guns stay where they fall, and from Riga to Reval the coast is open. Front: none. Window: one, open. # puts: army-cannot-fight # source: pss35-p249
    BUBNOV: {voted("v12-aid") == "for":Yesterday you'd have French guns, comrade! Behind a gun there stands a man!|Then fight!} October: guns, none! We found them by fighting! # puts: forces-come-in-struggle # mood: vehement
- else:
    SMILGA: I come from the fleet in Finland. From Riga to Reval the coast is open. Horses: dying. Guns: where they fell. Ice: in good order. # puts: army-cannot-fight # source: pss35-p249
    BUBNOV: {voted("v12-aid") == "for":Yesterday you'd have French guns!|{v23_army:So {v23_place} has told us, and more than once!|So they told us in October!}} Where's your army? We found ours by fighting! # puts: forces-come-in-struggle # mood: vehement
}
SVERDLOV: I call {v23_place}. If you have a paper on the army, lay it here: there's a bare place.
* {delegate() == "metalworker"} ["My uncle walked home from the Twelfth Army. Order him back and he'll bring his rifle. Not for the Germans." # id: v23-uncle # as: speech # argues: peasant-army-would-topple-us]
    ~ v23_main = "uncle"
    Smilga asks which regiment. He knows the road from there. It's long.
    -> what_it_rests_on
* {delegate() != "metalworker"} ["The army has walked home. Order it back and it'll bring its rifles. Not for the Germans." # id: v23-walked-home # as: speech # argues: peasant-army-would-topple-us]
    ~ v23_main = "uncle"
    {delegate() == "soldier":Trotsky, who was shown your trenches, looks at the hole in your sleeve.|Smilga says that he met a good few of them. They asked him the way.}
    -> what_it_rests_on
* {course() == "accept" or course() == "open"} ["Since October I've something to defend. So defend it properly: bread, rails, boots, drill. Then war, if it must be." # id: v23-properly # as: speech # argues: defencists-since-october]
    ~ v23_main = "properly"
    It's a shopping list, says somebody. So is a budget, says Krestinsky.
    -> what_it_rests_on
* ["A village doesn't read appeals. But let a German lead one horse out of the yard." # id: v23-one-horse # as: speech # argues: invasion-rouses-peasants]
    ~ v23_main = "horse"
    Bukharin has found room to pace.
    -> what_it_rests_on
* {course() == "war" or course() == "open"} ["Every division you let go at Dvinsk will be in France by Easter. That'd be our signature too." # id: v23-by-easter # as: speech # argues: agents-of-germany]
    ~ v23_main = "easter"
    Somebody works it out in trains, and has to borrow paper.
    -> what_it_rests_on
* ["They say Austria isn't marching. Then it's half an enemy. Why sign for a whole one?" # id: v23-half-an-enemy # as: speech # argues: berlin-may-not-march]
    ~ v23_main = "austria"
    Which half, somebody asks, is it that's coming up the line?
    -> what_it_rests_on
* {course() == "neither"} ["We said it: let them march, and we'll be seen to yield to the knife. That was worth a province. It still is." # id: v23-worth-a-province # as: speech # argues: price-worth-paying # cites: own]
    {chose("v10-a-province") or chose("v21-a-province"):You've offered them one before, says Smilga. They've come to collect.|Smilga wouldn't care to say it in the province.} But Joffe has heard you, and Trotsky has sat up.
    -> the_four_who_will_not
* [Let it pass. The bare place stays bare. # id: v23-pass-army]
    Smilga puts his cap on it.
    -> the_four_who_will_not

=== what_it_rests_on ===
STASOVA: And what does that rest on?
* {v23_main == "uncle" or v23_main == "properly" or v23_main == "horse"} [Call for the questionnaire of the army congress. # id: v23-rest-questionnaire # cites: army-questionnaire # owns: warrant]
    YOU: About ten questions, put to the soldiers' own delegates before the New Year. What they could do; not what they'd like. # shows: army-questionnaire # source: pss35-n77
    Stasova has it. Nobody else has asked for it.
* {v23_main == "uncle" or v23_main == "properly" or v23_main == "horse" or v23_main == "easter"} [Lay down the appeal, off the factory wall. # id: v23-rest-appeal # cites: fatherland-decree # owns: warrant]
    YOU: Defend every position, it says. So somebody here thinks there's one. # source: decrees
    This Committee's own government put it out.
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
    Nobody asks against whom the rifles were put there. {chose("pro-t-signed") or chose("pro-t-read-out"):At home it has been said aloud who signed for a shooting at a barn. Here nobody has the time.|You'd have had to speak of a peasant, shot at his barn on your order.}
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
    URITSKY: The uncle is minuted. And the niece? Keep the trenches quiet, and the lathes are lost. This city's workers will not go with us if we sign, and we are called their party. # objects: workers-will-not-follow
- else:
    URITSKY: Whoever walked home is minuted. And whoever stayed at the lathe? This city's workers will not go with us if we sign, and we are called their party. # objects: workers-will-not-follow
}
* {delegate() == "metalworker"} ["I am the niece. Come at the whistle and count. They're for whoever ends it, and they elect the soviets." # id: v23-i-am-the-niece # as: reply # argues: millions-want-peace # against: workers-will-not-follow # owns: warrant]
    It's the only time that you raise your voice.
* {delegate() != "metalworker"} ["Go at the whistle, and ask. They're for whoever ends it, and it's they who elect the soviets." # id: v23-at-the-whistle # as: reply # argues: millions-want-peace # against: workers-will-not-follow # owns: warrant]
    Uritsky says that he was there on Thursday, at the whistle. He doesn't say what he heard.
* ["First get the lathes something to turn. Coal, rails, discipline. Then ask them where they'd go." # id: v23-something-to-turn # as: reply # argues: defencists-since-october # against: workers-will-not-follow]
    URITSKY: I ask where they'd go, and I am told that the trains aren't running.
* {delegate() == "metalworker"} ["They mightn't. If you put it like that, my uncle here and them there, they mightn't." # id: v23-they-mightnt # as: reply # argues: workers-will-not-follow # against: workers-will-not-follow # owns: change]
    YOU: I'd go with the lathes. I'd have to. I hadn't seen it until you said it.
* {delegate() != "metalworker"} ["They mightn't. If you put them side by side, who left and who's still there, they mightn't." # id: v23-side-by-side # as: reply # argues: workers-will-not-follow # against: workers-will-not-follow # owns: change]
    YOU: I'd been speaking for those who'd gone home. They hadn't asked me to, either.
* [Let it stand. # id: v23-leave-niece # leaves: workers-will-not-follow]
    -> objection_stands ->
- -> the_four_who_will_not

=== a_war_in_the_right_order ===
BUBNOV: In order! First the boots, then the drill, then kindly invite the Germans! Rot! They pinch the peasant's horse. Up he jumps, rifle and all! There's your army! # objects: invasion-rouses-peasants # mood: vehement
* ["You sent him home a fortnight back, to measure his strip. Now it's war without end? You'd not get past his dog." # id: v23-sent-him-home # as: reply # argues: peasant-war-utopia # against: invasion-rouses-peasants # owns: warrant]
    Smilga says that he has met the dog.
* ["An army beaten in a week turns on whoever sent it. Then who has the horse?" # id: v23-who-has-the-horse # as: reply # argues: peasant-army-would-topple-us # against: invasion-rouses-peasants]
    Stalin, who has been filling a pipe for some time, lights it.
* [Let it stand. # id: v23-leave-order # leaves: invasion-rouses-peasants]
    -> objection_stands ->
- -> the_four_who_will_not

=== which_village ===
LENIN: Which village? I want its name. We sent the army home, and not a voice was raised. Now an endless war of peasants? They'll throw out whoever reads them that. # objects: peasant-war-utopia # source: pss35-p337
* ["Nobody read out anything in 1905. They rose by themselves, a district at a time, with what hung on the wall." # id: v23-on-the-wall # as: reply # argues: uprising-not-army # against: peasant-war-utopia # owns: warrant]
    KRESTINSKY: We put it so that year. Now our partners, the Left Socialist-Revolutionaries, do. That needn't make it wrong.
* ["You say not one voice. Who went round and asked them?" # id: v23-who-went-round # as: reply # against: peasant-war-utopia # owns: question]
    LENIN: They answered without being asked. With their feet.
* ["{delegate() == "metalworker":Kobylino. That's its name.|I have its name, I had it ready.} And, no. Now that I'd have to say it to them I can see them: they'd not go." # id: v23-kobylino # as: reply # argues: millions-want-peace # against: peasant-war-utopia # owns: change]
    {delegate() == "commissar":You've thought of a peasant with a padlock, whom your men shot. He might have gone.|It has cost you the whole of the speech.} Lenin doesn't pick it up.
* [Let it stand. # id: v23-leave-village # leaves: peasant-war-utopia]
    -> objection_stands ->
- -> the_four_who_will_not

=== which_robber_is_helped ===
LENIN: Sign, and it helps one robber; fight, and it helps the other. There's a better question now: what keeps this one workers' government alive till the rest arrive? # objects: survival-principle # source: pss35-p247
* ["And if they don't arrive because of how this one stayed alive? There are bigger revolutions than ours." # id: v23-how-it-stayed # as: reply # argues: risk-losing-soviet-power # against: survival-principle # owns: warrant]
    Joffe has turned towards you.
* ["How long can one ask only that? At what point is the thing you've kept alive another thing?" # id: v23-another-thing-kept # as: reply # against: survival-principle # owns: question]
    LENIN: Ask me every morning. Only don't ask it over our graves.
* [Let it stand. # id: v23-leave-robber # leaves: survival-principle]
    -> objection_stands ->
- -> the_four_who_will_not

=== word_from_june ===
SMILGA: Word! June: tsar, none; soviets, every town; Kerensky's offensive, not stopped. The order came. The soldier went. A government can wage war till the day it falls. German ones fallen: none sighted. # objects: governments-wage-war
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
TROTSKY: {leans("trotsky") == "abstain":I'm not persuaded. With a single will we might defend ourselves, at the price of both capitals. But no one leads such a war against Lenin and half the party. I shall not vote for it, nor be the hand that stops it.|I had meant to say that no one leads a war against the Germans, Lenin and half the party. The formula has grown tight since this morning.} # puts: no-war-with-split-party # source: pss35-n144
TROTSKY: And I lay down foreign affairs. {course() == "accept":Somebody with a steadier hand may sign.|{course() == "war":Somebody with a louder voice may explain it to Berlin.|It won't be my name that's under it.}}{voted("v02c-trotsky") == "for": To whoever gave my formula a hand, in January: you may have it back.|{chose("f18-aside-trotsky"): On Monday I told somebody: you'll be asked to choose a wing. I find myself between the two.}} # source: pss35-n144
KRESTINSKY: {leans("krestinsky") == "abstain":{chose("f18-k-roof"):A wording keeps no rain off, I was told on Monday; here's one, and three stand under it. |{chose("f18-aside-krestinsky"):I've walked up and down with this since Monday; {v23_place} knows. |}}Comrades Joffe, Dzerzhinsky and I have one statement. To sign is wrong. To fight with the party torn is worse. We neither vote for it nor block it.|We had a sentence ready, comrades Joffe, Dzerzhinsky and I: it's wrong, and we won't block it. I can no longer read out my share.} # puts: unity-before-vote # source: ccm # shows: statement-three
DZERZHINSKY: {chose("v23-creditor"):A creditor, it was said here. |}They will ask again. Each time we shall have the same good reasons. {leans("dzerzhinsky") == "abstain":But I won't break the party. I won't.|I had meant to say no more than that.} # puts: one-concession-calls-next # mood: weary
{ course():
- "accept":
    Bukharin draws a second ring through the first: they'll ask again. Then we decide again, says Lenin. # source: pss35-p370
- "war":
    Second ring, says Bukharin, and draws it through the first. Then we decide again, says Lenin. # source: pss35-p370
- else:
    Bukharin draws a second ring through the first: they'll ask again. Then we decide again, says Lenin. # source: pss35-p370
}
{floors() == 0: -> the_chair_is_deaf}
-> the_last_word

=== the_chair_is_deaf ===
{ course():
- "accept":
    Your hand is half up: somebody ought to say that yes isn't love. Four, says Sverdlov.
- "war":
    Your hand is half up: any three of those four. Four speeches, says Sverdlov.
- "neither":
    Your hand is half up: that was your own sentence. Four, says Sverdlov.
- else:
    Your hand is half up, from habit. Four, says Sverdlov.
}
* [Take it down. # id: v23-hand-down]
    It's odd how quickly one gets used to being heard.
* [Leave it up, and let him look at it. # id: v23-hand-up]
    SVERDLOV: I see a hand. I have seen it all day.
- -> three_questions

=== the_last_word ===
* ["Sign it as one signs under a bayonet: standing, unread, the German soldier in the picture. Who'd call that an agreement?" # id: v23-in-the-picture # as: speech # argues: signed-at-bayonet # cites: own # owns: warrant]
    -> who_goes_to_brest
* {course() == "accept" or course() == "open"} ["Whatever you carry here I'll carry home, and answer for it, till the congress. Who else will?" # id: v23-who-else-will # as: speech # argues: binding-till-congress # cites: own # owns: warrant # owns: limit]
    -> lomov_will_not_carry
* ["To abstain now is to sign with the left hand. If it's wrong, you are four, and four's enough." # id: v23-left-hand # as: speech # argues: cannot-share-responsibility # against: unity-before-vote # cites: statement-eleven # owns: warrant # owns: limit]
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
    {chose("f18-j-again"):On Monday you told him that it might have to be he. He hears the difference.|{delegate() == "soldier":Joffe once wrote down your horses, on the road through Dvinsk. He hadn't known that somebody was counting him too.|Joffe had not known that he was known so far down the table.}}
    -> three_questions
* {course() == "neither"} ["He kept you in one room for a month, with a line nobody liked. Thank him, before you bury it." # id: v23-thank-him # as: speech # argues: bridge-between-wings # cites: straw-vote]
    Nobody does. Trotsky waves it away.
    -> three_questions
* [Let it pass. Let the four have the last word. # id: v23-pass-last]
    Sverdlov waits for you the length of a breath.
    -> three_questions

=== who_goes_to_brest ===
YOU: Let them have the paper, and let everyone have the picture.
JOFFE: Forgive me. I have sat across from those gentlemen. Whatever one's face is doing, it is one's hand they show, and after that nobody listens to what we said there. # objects: signing-ends-brest-policy # mood: weary
* ["They'll listen to what's still standing in a year. A republic goes on talking after the table's cleared." # id: v23-table-cleared # as: reply # argues: living-example # against: signing-ends-brest-policy # owns: warrant]
    JOFFE: I hope so. I should prefer that somebody else carry the hope to Brest.
* ["It isn't us who'd be shamed. Secret treaties are a shame. This one we'd print." # id: v23-this-one-we-print # as: reply # argues: lost-strike # against: signing-ends-brest-policy]
    He thanks you, gravely.
* [Let it stand. # id: v23-leave-picture # leaves: signing-ends-brest-policy]
    -> objection_stands ->
- -> three_questions

=== lomov_will_not_carry ===
YOU: I may be wrong, and the congress may say so. Then I'll have been wrong in public, with my name to it.
LOMOV: Not I! Is Moscow to carry for a day what's torn up in a fortnight? Give me my freedom and keep the posts! # objects: cannot-share-responsibility # source: ksen # mood: vehement
* ["On the 17th you voted to wait and see. We've seen. Whoever advised waiting can help carry the bill." # id: v23-the-bill # as: reply # argues: record-of-votes # against: cannot-share-responsibility # owns: warrant]
    YOU: It's in the minutes. The comrade secretary keeps them very well. # source: pss35-n131
    Stasova finds the page.
* ["And if you all go, who's left to undo it? Four of you can hate it and hold the table." # id: v23-hold-the-table # as: reply # argues: unity-before-vote # against: cannot-share-responsibility]
    Krestinsky nods. Joffe and Dzerzhinsky don't, but they have heard.
* [Let it stand. # id: v23-leave-freedom # leaves: cannot-share-responsibility]
    -> objection_stands ->
- -> three_questions

=== lenin_has_a_coat ===
YOU: It may cost him, and the city. It may cost {v23_cost}. Keeping still costs the same.
LENIN: Then form your government. Tonight; I have a coat and can find the stairs. And at midnight show me one regiment. # objects: lenin-ultimatum # source: pss35-p369
* ["Then put it on, Vladimir Ilyich. We'd miss you every hour, and go to the front in every one." # id: v23-put-it-on # as: reply # argues: revolution-survives-lenin # against: lenin-ultimatum # owns: warrant]
    Lenin has his head on one side. It's possible that he is pleased.
* ["No. Stay. That I can't want, even to be right." # id: v23-stay-lenin # as: reply # argues: unity-before-vote # against: lenin-ultimatum # owns: concession]
    Four people breathe out.
* [Let it stand. # id: v23-leave-coat # leaves: lenin-ultimatum]
    -> objection_stands ->
- -> three_questions

=== one_push ===
YOU: They won't tell of the flour, nor of the horses. One push.
LENIN: So we should want two? It's sometimes a revolutionary's plain duty to decline a battle. Call that capitulation, if it warms you. The German worker doesn't need our funeral. # objects: only-fitting-resistance
* ["Others would take it up. Somebody always has. But nobody yet took up a retreat." # id: v23-took-up-a-retreat # as: reply # argues: others-take-the-banner # against: only-fitting-resistance # owns: warrant]
    Bukharin has his hand over his mouth.
* ["If it's this republic or theirs, I'd stake this one. It isn't ours to save up in a bank." # id: v23-savings-bank # as: reply # argues: risk-losing-soviet-power # against: only-fitting-resistance]
    SOKOLNIKOV: We've nationalised those.
* [Let it stand. # id: v23-leave-funeral # leaves: only-fitting-resistance]
    -> objection_stands ->
- -> three_questions

=== three_questions ===
LENIN: Three questions. Do we accept at once? Prepare revolutionary war at once? Poll the soviet electors of Petrograd and Moscow at once? # source: pss35-p370
SVERDLOV: The first, then. # motion: v13a-accept
{ course():
- "accept":
    You count: seven for, it may be; four against; four in between. Any three of those could sink it. # source: pss35-n144
- "war":
    You count: four against; seven for, it may be; four in between. With any three of those it would fall. # source: pss35-n144
- "neither":
    You count: seven for, it may be; four against. In between sit four who say what you say, and any three of them could sink it. # source: pss35-n144
- else:
    You count: seven for, it may be; four against. Three of the four in between could sink it. # source: pss35-n144
}
{ delegate():
- "metalworker":
    {chose("v24-read-home"):In January you read your wire out in this room, as it stood. Dzerzhinsky hasn't forgotten it. He's looking at your hands.|Dzerzhinsky, who believes whoever has stood with a lamp and counted, is looking at your hands.}
- "soldier":
    {chose("f18-aside-joffe"):Joffe looks at you, and then at his notes from December. Horses, they still say: ninety.|Joffe doesn't look at you. He has asked you once already, on the road, what you had.}
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
    {voted("v06-signnow") == "yes":Three weeks ago you wrote it with a pen, and it weighed less.|It goes up.} You think of {v23_face}. You keep it there.
* {course() == "war" or course() == "neither"} [Raise it for: you can't find three weeks anywhere else, and you've looked. # id: v23-hand-for-change # on: v13a-accept # votes: for # owns: change]
    You've argued the other way{voted("v05-principle") == "no":, and on the sheet you wrote that one never may,| all day,} and you say so, and why. {v23_turned:It's not the first time this winter that you turn aloud. It gets no cheaper.|Stasova takes it down.}
* {course() != "accept"} [Raise it against. # id: v23-hand-against # on: v13a-accept # votes: against]
    {voted("v06-signnow") == "no":Three weeks ago nine wrote No, and it was lighter.|It goes up.} You keep it up longer than needed.
* {course() == "accept"} [Raise it against: your reasons were good, and you can't sign their sum. # id: v23-hand-against-change # on: v13a-accept # votes: against # owns: change]
    Lenin looks at you as at a good horse that has stopped. You tell him why. {v23_turned:You've turned before this winter, he says; he had thought that you were done.|He says that it's a reason.}
* {course() != "war" and course() != "accept"} [Keep it down. Neither for nor in the way. # id: v23-hand-abstain # on: v13a-accept # votes: abstain]
    {chose("f22-hand-abstain"):It was down yesterday, too, and that was only guns.|{voted("v02c-trotsky") == "for":In January there was a line to raise it for.|You look for a third place to put it.}} It's heavier than you'd have thought, a hand that isn't doing anything.
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
    SVERDLOV: Seven for. Four against. Four abstaining. It is carried: we accept. # source: pss35-n144
- else:
    SVERDLOV: For, {ayes}. Against, {noes}. Abstaining, {silent}. It is carried: we accept.
}
{moved("dzerzhinsky"): {leans("dzerzhinsky") == "for": Dzerzhinsky said for. It came out like a splinter.|Dzerzhinsky said against, and hasn't looked at Krestinsky since.}}
{moved("joffe"): {leans("joffe") == "for": Joffe said for, under his breath, and Stasova had to ask him again.|Joffe has voted against, courteously, as one declines a second cup.}}
{moved("krestinsky"): {leans("krestinsky") == "for": Krestinsky is explaining to his neighbour that for isn't, in law, the same as gladly.|Krestinsky said against, and then spelt it for the minutes.}}
{moved("trotsky"): {leans("trotsky") == "for": Trotsky said for, with the face of a man who signs for another's parcel.|Trotsky has found his formula after all. It was one word long.}}
{ not moved("dzerzhinsky") and not moved("joffe") and not moved("krestinsky") and not moved("trotsky"):
    Four who could have stopped it are looking at their hands, which are on the table.
}
* [Ask Krestinsky what it was like. # id: v23-ask-krestinsky]
    KRESTINSKY: {leans("krestinsky") == "abstain":In law an abstention is nothing. I've just discovered what it weighs.|I had my mouth open for another word. I was as surprised as anyone.}
* [Ask Bukharin for the drawing. # id: v23-ask-bukharin]
    BUKHARIN: {chose("f22-hold-the-door"):To whoever held the door for me yesterday, gladly! But not yet|Not yet}, there's a ring wanting. The walrus isn't to blame.
* [Do the sum again, in a margin. # id: v23-the-sum]
    Fifteen people. {ayes < 8:Fewer than half of them said yes, and it's enough, because fewer still said no.|More than half of them said yes, and you can't find one who's glad.}
- -> two_more_questions

=== two_more_questions ===
Second, to prepare a revolutionary war: every hand, by the accounts we have, Lenin's too. Third, to poll the soviets: carried. # source: pss35-p370 # source: ccm # source: pss35-n151
-> the_left_lay_down_their_posts

=== the_left_lay_down_their_posts ===
URITSKY: I speak for comrades Bukharin, Lomov, Bubnov, Pyatakov, Yakovleva of the Moscow Bureau, and myself. We lay down all responsible posts. We keep the right to agitate, inside the party and outside. # source: pss35-n144 # shows: statement-eleven
{chose("f18-aside-uritsky"): On Monday he shared the only dry step with you. He looks at you.}
{course() != "accept":
    VSMIRNOV: My post too. And I won't wait till it's signed. # source: ksen # mood: vehement # cue: door
}
LENIN: Agitate as loudly as you please, sign nothing. But don't throw down the work. To leave this Committee isn't to leave the party. # source: pss35-p370
YAKOVLEVA: {heard("soviet-power-formal"):A signboard, {v23_place} has called it. |}They leave us our soviets: if we're quiet, and till they ask again. Then only the form's left: our name, their power. Moscow doesn't pay every price for a name. # puts: soviet-power-formal
{ course():
- "accept":
    Bukharin draws the third ring. Not a word about honour in it, he tells you. This is mechanics.
- "war":
    Bukharin draws the third ring. And honour? asks Uritsky. That's why one mayn't, says Bukharin. This is only where it ends.
- else:
    Bukharin draws the third ring. Quiet; asked again; only the name left. One may think it wrong besides, he says. This would happen even if it were right.
}
{chose("v23-ask-bukharin"): Now you may have him, says Bukharin, and tears off the margin.}
{ delegate():
- "metalworker":
    You see to the flour in your district. It's a post.
- "soldier":
    You're chairman of a committee, of a battery that may not be there. It's a post.
- "student":
    You're the Bureau's messenger, and it's the Bureau that's on its feet.
- "commissar":
    You see to it that a works gets its bread. It's a post.
- "sailor":
    You have a key, and a watch, from midnight. It's a post.
- else:
    You have a post too; everybody here has one.
}
* [Stay at your post. Somebody has to open on Monday. # id: v23-stay]
    STASOVA: I'll put: remains.{chose("f18-promise-stay"): {chose("f18-aside-stasova"):On Monday I had no form for that. Now I have.|It is said that you promised it on Monday.}}
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
    {chose("f18-promise-stay"):On Monday you promised not to help split this party. {chose("f18-aside-krestinsky"):Krestinsky had entered it in neither column. He leaves it there.|{chose("f18-aside-stasova"):Stasova had no form for that. For this she has one.|Trotsky, to whom you gave it, says only: there was no if in it. I remember.}}|{chose("f22-a-free-line"):Lomov has kept the sheet of yesterday. Under the eleventh name there's still the line that you asked for.|Uritsky makes room for you at the wrong end of the table.}}
* [Stay, and copy out the terms for whoever sent you. # id: v23-carry]
    ~ v23_copy = true
    STASOVA: It's the only one. Copy it, please, and don't improve it.
    {chose("f18-promise-names"):Beside each country you write its places, smaller. She sees it, and lets it stand.|It takes an hour. Only at the names of places do you stop.}
- {v23_left: -> ending_v23_left_posts}
{course() == "accept" or (course() == "open" and voted("v13a-accept") == "for"): -> ending_v23_spoke_for}
-> ending_v23_spoke_against

=== ending_v23_spoke_for ===
{voted("v13a-accept") == "for":You were for signing, and it's to be signed.|You argued for signing, and in the end your hand wouldn't say it. It's to be signed all the same.}{voted("v01-activists") == "revolutionary-war": In January you stood up for war. You can tell anybody on which day you sat down, and why.|{voted("v06-signnow") == "yes": Three weeks ago, with Lenin, you wrote yes to it. Being right, you'd thought, would feel different.}}
{v23_copy:On the stairs you have the terms in your pocket, in your own hand.|On the stairs you count the ten points on your fingers, and get to nine. The tenth is the one about keeping quiet.}
{ delegate():
- "metalworker":
    On the bridge to the Vyborg side you try it aloud: once for Mitya, who'll say that you've sold him, and once for Ozols, who'll say nothing. It's the same sentence. Before the bakery the queue has begun already, for Sunday.
- "soldier":
    In the yard a cart-horse is down on the ice, and five men are discussing it. You get her up. She isn't ashamed. Then you go and ask, as every evening, whether Dvinsk answers.
- "student":
    Moscow's wire is yours at midnight, and Levitin will want it in points. One: carried. Two: by whom. The third you've been composing since the top landing. It's still a question. You don't know, and that at least is exact.
- "commissar":
    On the one pan a peace, or what will pass for it; on the other a point about trade that nobody read out. A clerk asks whether you're waiting for somebody. For wagons, you say.
- "sailor":
    At midnight you'll have to send it: one verb to Helsingfors, the same to Reval. You try it over on the stairs. Accept is one word in Russian, and two in Estonian. Leena would ask who pays for the second.
- else:
    Those who sent you are at the foot of the stairs, and have read it off you before you're down. Half of them are glad. You'd like to tell them that it wasn't that sort of yes.
}
Tonight the soviets' own parliament is to say it too. Whether three weeks can be had for it nobody could show. # next: 1918-02-24
-> END

=== ending_v23_spoke_against ===
{course() == "open":Nobody could have told from what you said which way your hand would go.|{voted("v13a-accept") == "for":You spoke against it all day, and raised your hand for it, and said why.|{voted("v13a-accept") == "abstain":You spoke against it, and kept your hand down all the same.|You spoke against it, and your hand said so too.}}} Lenin has his paper, the Left their freedom, you your post.
{v23_copy:On the stairs you have the terms in your pocket. At the names of places the pen went in; you can feel it.|On the stairs somebody asks what's in it. You can say all ten points by heart.}
{ delegate():
- "metalworker":
    On Monday you'll be on your feet at six, and at the dinner break you'll read it out, slowly, in the voice in which you once read the other decree. You try it on the bridge. A sentry asks what you've lost.
- "soldier":
    Dvinsk doesn't answer; Dvinsk is German. So you ask further back, station by station, for a battery with hardly any horses. At the ninth a man says: how few? That's when you know that somebody has seen them.
- "student":
    On the landing you put down both, one under the other, on one sheet: what was voted, and what you think of it. Levitin will ask which is the resolution. You'll say that you don't know, and mean it exactly.
- "commissar":
    Against the wall you write in the ledger: rye for Berlin, none, whatever is sealed; and sign that, and put the date. It's the second order that you've signed without asking anybody. The first killed a man. You look for whom this could.
- "sailor":
    You have the watch from midnight. Reval will ask, between the weather and the hour, which of you is coming. So far you've got: I am listening. It will be true.
- else:
    Somebody asks you whether one has won. You tell him who voted how. He thanks you, and asks people farther down.
}
Those who could have stopped it go down one at a time, a landing between them. Tonight the soviets' own parliament votes. # next: 1918-02-24
-> END

=== ending_v23_left_posts ===
You've kept the right to speak. On the stairs there's nobody to use it on.
{changed(): You've changed your mind aloud this winter, and they turned round to look. Nobody turns round now.|You'd said it all along, and now you've done it. It was quieter than you'd expected.}
{ delegate():
- "metalworker":
    All over the bridge you keep feeling for the ration books. On Monday you'll stand at the gates on a crate, with your back to the wind. Some will be glad. Some will ask who's seeing to the bread.
- "soldier":
    Without the stamp you can't draw so much as a nail. In the yard stands somebody's cart-horse with a loose shoe; you have your own knife, and it takes as long as ever. She doesn't ask in whose name.
- "student":
    You go out with the whole Bureau, Yakovleva first, like a corridor after a lecture, everybody speaking. Somebody asks who'll type the statement. They all look at you, kindly.
- "commissar":
    Your pocket hangs light on the one side. You could speak in Shadrinsk county, where the thirty-four rifles are. They'd ask what for; and then, who's seeing to the nails.
- "sailor":
    At the naval station somebody has your key already. You can hear him from the street, a little heavy on the dashes. There's a train to Reval in the morning, they say: the last, or the last but one.
- else:
    Of those who sent you some are glad. Some ask who'll be doing your work. You'd had an answer ready to everything else.
}
You'd thought that the hard thing would be to say no. You had always been able to. The hard thing is {v23_hard}. # next: 1918-02-24
-> END

=== nobody_has_a_majority ===
~ temp ayes = tally("v13a-accept", "for")
~ temp noes = tally("v13a-accept", "against")
~ temp silent = tally("v13a-accept", "abstain")
SVERDLOV: For, {ayes}. Against, {noes}. Abstaining, {silent}. It is not carried.
{moved("dzerzhinsky"): Dzerzhinsky said against, and shut his mouth on it.} {moved("joffe"): Joffe said it courteously, as one declines a second cup.} {moved("krestinsky"): Krestinsky said it, and spelt it for the minutes.} {moved("trotsky"): Trotsky said it in one word, surprised that one would do.}
Bukharin looks like a boy who has thrown a stone and hears the window go. Lenin takes his coat.
-> if_refused

=== if_refused ===
This did not happen. On the day those four abstained, and seven were enough. From here you are outside the record. # source: pss35-n144
* [Follow it to where knowledge stops. # id: v23-follow]
    -> refused_as_far_as_known
* [Return to the record: the terms were accepted. # id: v23-return]
    -> v23_record_resumes

=== v23_record_resumes ===
Lenin's coat is on its peg. Seven for, four against, four abstaining: it is carried. # source: pss35-n144
-> two_more_questions

=== refused_as_far_as_known ===
What is known. Lenin had said that he would go. The terms ran for forty-eight hours. Even after a yes the Germans marched on till 3 March, and almost nobody stood in their way. # source: pss35-p369 # source: pss35-n149 # source: fig
What they believed. Lenin gave Soviet power three weeks. Trotsky thought that it might be defended, at the price of both capitals, by a party with one will. Bukharin counted on the village, once its cow was led off. # source: pss35-p369 # source: pss35-n144 # source: pss35-p337
What historians have to go on. Orlando Figes quotes the diary of General Hoffmann: a war by railway, a handful of infantry at a time. John Wheeler-Bennett read January's strikes in Germany as exhaustion, not as a protest at Brest. # source: fig # source: strike
Yuri Felshtinsky reports Trotsky saying later that he'd have voted otherwise, had he known who would leave. None of it shows what a refusal would have brought. # source: fel
There's a wire {delegate() == "metalworker":to the works|home} until a quarter past, and the clerk counts words.
* ["Refused. Bring whoever is left. Bring whatever fires." # id: v23-wire-refused]
    The clerk asks whether it is one word, whatever.
* ["Refused, and Lenin gone. Tell them both at once." # id: v23-wire-both]
    He looks up at the second half. Then he sends it, and leaves his hand on the key.
- -> ending_refused

=== ending_refused ===
{ delegate():
- "metalworker":
    At the gates they are calling out the list. Mitya answers, and the next, and the next; you hadn't thought that it would be so many. Nine rifles, still: they take turns. Ozols isn't on the list. He has set out by himself for Wolmar, and left you the key of his locker.
- "soldier":
    At the goods station they are calling out what's left of the battery. A man answers for three who don't. He has the clerk's stamp, and gives it to you. You look at the horses' feet, one after the other, because that can be done. Then somebody asks you which way.
- "student":
    At the mill they are calling out the names in the order of the reading class. All thirty-eight say here; it's what they'd written down. One holds the rifle as you taught her to hold the chalk. From Kovno there's a card: the sentry has been relieved, and the new one doesn't pay.
- "commissar":
    At Tagil Fyokla Guseva is calling out the names, and putting an error beside the sum. On the siding stand twenty-three wagons with their doors open, for whatever is to go; nobody has said what. From Shadrinsk, it's told, there are thirty-four on the road. Nobody knows yet to whom.
- "sailor":
    From the ship comes a list, forty names, and for once there's a verb in it: come. Reval has stopped sending in the middle of a word. You know the hand. It had been a long word, and might have been two. You wait for the rest of it.
- else:
    On the stairs they are calling out names. Some answer who, you'd thought, were against; others, of whom you were sure, aren't there. You hear your own. In your pocket is what you were told to argue. You read it through once more. It doesn't go on from here.
}
What nobody can know: whether the village would have hidden its cow or fought for it; whether Berlin would have struck a second time; whether a government that lost its war and Lenin in one month would have left a song or a warning.
Here knowledge stops.
-> END
