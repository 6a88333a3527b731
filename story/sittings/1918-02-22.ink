// The Central Committee, 22 February 1918: may one take arms and potatoes from the Entente?
// The words are ours throughout: the account that survives gives who took part and the drift of each. Lenin wasn't there and sent a line.
// The French sheet, its empty columns, the three questions in a row, the places, the poster in the window: invention. That a French note
// was laid aside without debate is not, nor that help was sounded out. Of eleven hands five are known, by inference: nobody else's is told.
// Sverdlov speaks for Lenin's line, Dzerzhinsky only asks: what either thought of the help isn't known to us (Ksenofontov's page breaks off there).
VAR f22_place = "the comrade at the end" // how the chair calls you
VAR f22_side = "" // your last word on the help: "take" or "refuse"
VAR f22_main = "" // which speech on the rifles waits for its evidence
VAR f22_told = false // you have told those at home whose goods they'd be

=== two_sheets_on_the_table ===
# sitting: 1918-02-22
# edition: 1
# place: ccroom
Smolny, Friday 22 February 1918. Since Monday the Germans have been walking into Russia along the railways: Dvinsk, Minsk. On Tuesday our government offered to sign their peace. No answer. Today it's on every wall: the socialist fatherland is in danger. # source: pss35-n132 # source: memim # source: pss35-n133 # source: pss35-n141 # shows: fatherland-decree # shows: radio-offer # shows: advance # cue: murmur
France and Britain are still fighting Germany. Their officers hint at help: arms, food, sappers to blow up rails. May the Bolsheviks' Central Committee take it, from governments it has sworn to overthrow? Refuse, and one meets the Germans bare-handed. Accept, and whose war is it? # source: pss35-n142 # source: ksen-p76 # shows: allied-offers
-> who_would_eat_it ->
Eleven vote, Sverdlov in the chair; only the eight known to have spoken have faces. You're invented: heard, not counted. # source: ksen-p76
SVERDLOV: For {f22_place}, just come in: comrade Trotsky moves that we take it. Three questions. Potatoes: may one? Rifles: will they come? Sappers: and then what?
SVERDLOV: Those against on principle won't turn. A few only ask if anything will come. Turn one, and you've turned the vote. You speak three times. # motion: v12-aid
* [Read the French note, before it's taken away. # id: f22-french-sheet]
    Arms. Potatoes. Sappers. To the right two columns, beautifully ruled: Quantity, and Date. Nothing in either.
* [Read Trotsky's motion. # id: f22-trotskys-sheet]
    Arms and supplies for the revolutionary army, from capitalist governments too. Foreign policy: wholly our own. Political promises: none. # source: pss35-n142
* [Ask where Lenin is. # id: f22-where-is-lenin]
    Not here, says Sverdlov, and no more. There's a strip of paper instead.
- -> the_absent_vote

=== who_would_eat_it ===
{ delegate():
- "metalworker":
    ~ f22_place = "the Vyborg side"
    You're Anna Fedotova, thirty-one, lathe hand. End the war, sell nobody, bring flour: your works wants all three. You come straight from the queue. Nobody there has asked yet what the potato thinks. # shows: vyborg-bread
- "soldier":
    ~ f22_place = "the Fifth Army"
    You're Hnat Sereda, thirty-four, farrier of a battery at Dvinsk, or wherever it is. Since Monday it doesn't answer. It wanted peace by the thaw, and nobody signed away. It also wanted oats. # shows: battery-horses # shows: wire-fair
- "student":
    ~ f22_place = "Moscow"
    You're Dora Kagan, twenty-one, medical student, typist to the Moscow Bureau. In December you typed: break with every capitalist state. You remember the line, and that there was no footnote about rifles. # shows: moscow-december # shows: orekhovo-class
- "commissar":
    ~ f22_place = "Tagil"
    You're Terenty Zyryanov, forty-six, food commissar at the Tagil works. All your life you have bought and sold. You've never yet been given anything, and you look for the string. # shows: tagil-ledger # shows: tagil-wagons
- "sailor":
    ~ f22_place = "the fleet"
    You're Avgust Lepik of Reval, twenty-seven, wireless hand. Three nights you've listened for Berlin's answer. What comes in is London, very clear, with the price of coal. Reval sends: how near? # shows: fleet-log # shows: leena-letter
- else:
    You're the comrade whose name nobody took at the door. Those who think as you do have never yet disagreed about food. This morning they did.
}
->->

=== the_absent_vote ===
There was such a note. What it said we don't know: this one's invented. # source: ksen-p76
SVERDLOV: The note goes face down, undebated. The motion's ours, not the French. # source: ksen-p76
SVERDLOV: From comrade Lenin, absent, one line. His vote: potatoes and arms, yes, from those bandits, the Anglo-French imperialists. # source: mia
Bukharin, who edits the party's Pravda, is for war; Trotsky was for neither war nor signing. On Sunday they voted together, with Joffe, who opened the talks at Brest. Today they part. # source: pss35-n131
-> potato_may_one

=== function f22_line() ===
~ temp held = course()
{ held == "open" and delegate() == "role-accept":
    ~ return "accept"
}
{ held == "open" and delegate() == "role-neither":
    ~ return "neither"
}
{ held == "open" and delegate() == "role-war":
    ~ return "war"
}
~ return held

=== potato_may_one ===
{ f22_line():
- "war":
    BUKHARIN: {voted("v01-activists") == "revolutionary-war":In January you stood up for war, before a full hall!|It's the same war we want, you and I!} Then not with their bread in our mouths! We printed their secret bargains: the Straits, Persia. One spoonful, and it's Kerensky's alliance again, that we threw out! # puts: no-bread-from-bandits # mood: vehement
    TROTSKY: {voted("v02c-trotsky") == "for":In January we raised one hand, you, I and comrade Bukharin. He'd now meet the Kaiser with his conscience clear and his rifle empty.|So whoever wants this war asks each cartridge who its father was.} A party may choose its company. A state that's attacked takes what shoots, and sells nothing for it. # puts: arms-from-anyone-freely
- "accept":
    BUKHARIN: {heard("lost-strike"):You told us of the beaten man who signs, and owes nobody.|You'd have signed with the one robber!} And now you'd owe the other for soup? We overthrew Kerensky for his alliance with them. The German worker will look across and see it warmed up! # puts: no-bread-from-bandits # mood: vehement
    TROTSKY: {heard("exit-by-declaration") or voted("v02c-trotsky") == "for":Once you and I agreed, till the Germans called it off on Monday.|All winter {f22_place} and I have differed over signing.} Over a sack we may agree. A party might refuse it. A state that's attacked takes it, and promises nothing. # puts: arms-from-anyone-freely
- "neither":
    BUKHARIN: {chose("v21-wages"):Wages from nobody, you said in January! And board and lodging?|{chose("v10-never-our-name"):They never got our name, you said, when the tape came! And now our appetite?|A hand to neither, wasn't that your line?}} Kerensky sat at that table. In October, comrade, we pushed back our plates and left. Whoever eats there now has never left! # puts: no-bread-from-bandits # mood: vehement
    TROTSKY: I hear my own voice of a fortnight ago, and it was a fine one. But on Monday at noon the Germans put an end to neither war nor peace. A party may go hungry for its style. A state takes what it's handed, and hands over nothing. # puts: arms-from-anyone-freely # source: pss35-n130
- else:
    BUKHARIN: We printed the treaties of those gentlemen: who was to get the Straits, who Persia! And now we'll sit down to their potatoes? We overthrew Kerensky for that alliance. Every worker in Berlin will say: look, it's back, and it's eating! # puts: no-bread-from-bandits # mood: vehement
    TROTSKY: A party may keep its kitchen clean. A state that's attacked takes food and guns where they lie, promises nothing, and says so aloud. # puts: arms-from-anyone-freely
}
{ f22_line():
- "war":
    JOFFE: {chose("f18-aside-joffe"):You had a word for me in the corridor; one in return.|Forgive me.} If comrade Bukharin bends his stick any further, it will break. Whatever hinders the Germans, I should take. # source: ksen-p76
- "accept":
    JOFFE: {chose("f18-aside-joffe"):We did not agree in the corridor.|Forgive me, we seldom agree.} But do not bend the stick till it breaks. Whatever hinders the Germans, I should take. # source: ksen-p76
- else:
    JOFFE: {chose("f18-aside-joffe"):As I said to you in the corridor, I expect nothing good.|Forgive me, I expect nothing good of anyone.} But a stick can also be bent too far. Whatever hinders the Germans, I should take. # source: ksen-p76
}
SVERDLOV: First question. May one take it? I don't ask if it's useful.
-> potato_on_the_table

=== potato_on_the_table ===
* ["A potato remembers nobody's sins. I ask who eats it, and what he does when he's eaten." # id: f22-remembers-nobody # as: speech # argues: kalyaev-revolver # against: no-bread-from-bandits # cites: allied-offers # owns: warrant]
    ~ f22_side = "take"
    -> potato_out_of_your_own_life
* {f22_line() != "war" and f22_line() != "neither"} ["Who would it be clean to buy from, then? Name me one government with potatoes and a good conscience." # id: f22-good-conscience # as: speech # argues: fly-to-the-moon # cites: sheet-3-february # owns: warrant]
    ~ f22_side = "take"
    YOU: On the third of February, of fourteen who answered, {tally("v05-principle", "yes") == 12:twelve|{tally("v05-principle", "yes")}} wrote that one may even make peace with such. {voted("v05-principle") == "yes":I wrote it too.|{voted("v05-principle") == "no":I wrote No, and have been wondering since what I'd buy.|A peace is larger than a sack.}} # source: pss35-n156
    -> potato_whose_name
* {f22_line() == "accept"} ["Before I ask where it's from, I ask whether there's anybody left in spring who can say who we were." # id: f22-left-in-spring # as: speech # argues: survival-principle # cites: own # owns: warrant]
    ~ f22_side = "take"
    Useful, says Sverdlov, isn't what I asked.
    -> potato_whose_name
* {f22_line() == "war"} ["Liebknecht sits in a German prison for opposing their war. He'll hear that we hit back. He won't hear who cast the iron." # id: f22-who-cast-it # as: speech # argues: resistance-helps-liebknecht # cites: own # owns: warrant]
    ~ f22_side = "take"
    Bukharin has opened his arms at the first half, and lets them sink at the second.
    -> potato_whose_name
* {voted("v05-principle") != "no"} ["We printed their treaties. Whoever has read in black and white what their friendship costs has no excuse for the soup." # id: f22-black-and-white # as: speech # argues: no-bread-from-bandits # cites: secret-treaties # owns: warrant]
    ~ f22_side = "refuse"
    YOU: I don't say that it isn't good soup. # shows: secret-treaties
    -> potato_from_an_empty_chair
* {voted("v05-principle") == "no"} ["I wrote No, three weeks ago: nothing from any of them. There was no room on that line for: except potatoes." # id: f22-except-potatoes # as: speech # argues: no-dealings-on-principle # cites: moscow-december # owns: warrant]
    ~ f22_side = "refuse"
    It's so, says Krestinsky, the lawyer. He had that sheet in his hand. It was the shortest answer there.
    -> potato_from_an_empty_chair
* {f22_line() != "accept"} ["They don't feed us, they feed a front. In January they offered a hundred roubles a soldier. Now it's potatoes." # id: f22-price-in-kind # as: speech # argues: no-blood-for-either-camp # cites: hundred-roubles # owns: warrant]
    ~ f22_side = "refuse"
    YOU: We're at war with both gangs, and one of them has brought a ladle. # source: pss35-p256 # shows: hundred-roubles
    -> potato_from_an_empty_chair
* {f22_line() == "neither"} ["Half Europe swore that Berlin paid us. Let it smell London's cooking here, and it will say: so London pays." # id: f22-thats-who # as: speech # argues: not-your-agents # cites: comedy-rumour # owns: warrant]
    ~ f22_side = "refuse"
    It was Trotsky's argument. He hears it as one hears one's own son recite.
    -> potato_from_an_empty_chair
* {delegate() == "metalworker"} ["My queue's on its feet at four, for half a pound. It would eat a bandit's potatoes, and ask when he opens tomorrow." # id: f22-his-brothers # as: speech # argues: millions-want-peace # cites: vyborg-bread # owns: warrant # owns: limit]
    ~ f22_side = "take"
    YOU: Sixty were outside when the shutter came down. I didn't ask them what one may. It's one queue. I only know that one.
    -> potato_whose_name
* {delegate() == "commissar"} ["Eleven thousand poods of rye I got for iron and nails. What do these ask? Nothing? Then it isn't trade." # id: f22-isnt-trade # as: speech # argues: base-for-red-army # cites: tagil-ledger # owns: warrant # owns: limit]
    ~ f22_side = "refuse"
    YOU: A village that sells to me wants nails, and says so. {chose("v03-iron-for-rye"):I asked you once where the sin was in dealing. There's none. I'm afraid of|What frightens me is} the one who wants nothing. My scale's two in the hundred out. His hasn't got a second pan.
    -> potato_from_an_empty_chair
* [Let it pass. # id: f22-pass-potatoes]
    SVERDLOV: One comrade without an opinion on potatoes. It'll be remembered in your favour.
    -> crate_will_it_come

=== potato_out_of_your_own_life ===
{ delegate():
- "metalworker":
    YOU: In 1905 we'd seven revolvers at the works, and a policeman had sold us all seven. We never thanked him. They fired.
- "soldier":
    YOU: This knife's German. I had it for soap, between the wires, from a lad who's most likely marching now. It has pared four hundred hooves of ours. That's how it stands.
- "student":
    YOU: In October the ether for our wounded came from a chemist who had hidden it till the price rose. Nobody on the table asked to be put back.
- "commissar":
    YOU: I've given out seed that was ground out of people by the worst man in the county. It came up. Rye doesn't take after him.
- "sailor":
    YOU: My first set came off a ship of the tsar's. It had been used to ask for gunfire on us. On the same set I took down October.
- else:
    YOU: Half the paper that we print on was stolen before it got to us. It takes the ink.
}
-> potato_whose_name

=== potato_whose_name ===
{ f22_line():
- "accept":
    BUKHARIN: {chose("v03-clean-purse"):Which purse is the clean one, you asked us, three weeks ago. And today you've your hand in one!|And the seller stands by and watches us eat!} With the first sack we're lodgers in his war, with his name on our door! # objects: imperialist-bargain # mood: vehement
- "war":
    DZERZHINSKY: I do not say yet what I am for. I ask. Eleven years I was a prisoner. There they offer good bread for a comrade's name. What name do they want of us? # objects: imperialist-bargain
- else:
    DZERZHINSKY: I do not say yet what I am for. I ask. In prison they offer bread for a comrade's name. Whoever takes it says: only the bread. What is the name? # objects: imperialist-bargain
}
* {f22_line() == "accept" and not chose("f22-left-in-spring")} ["He wants us alive for his reasons, and I for mine. Let him have the reasons. I want the spring." # id: f22-his-reasons # as: reply # argues: survival-principle # against: imperialist-bargain # cites: own # owns: warrant]
    BUKHARIN: One gets used to such reasons!
* {f22_line() == "accept"} ["In December we made a truce with the other one, in writing. Did that put his name on our door too?" # id: f22-a-truce-too # as: reply # argues: fly-to-the-moon # against: imperialist-bargain # owns: warrant]
    BUKHARIN: A truce ends! This holds on!
    He says it beautifully, and looks round to see whether it's true.
* {f22_line() != "accept" or chose("f22-left-in-spring")} ["Then ask it aloud, before the sack is untied: what do they want for it?" # id: f22-no-column # as: reply # against: imperialist-bargain # owns: question]
    TROTSKY: Ask. Whatever they want, my motion refuses it in advance: political promises, none.
* {f22_line() != "accept"} ["Give a Red Guard one hot meal, and he'll keep his name for himself. It's the hungry who sign." # id: f22-one-hot-meal # as: reply # argues: forces-come-in-struggle # against: imperialist-bargain]
    {f22_line() == "war":DZERZHINSKY: I have known hungry men. They did not sign.|DZERZHINSKY: No. That is not how it goes.}
* ["{f22_line() == "accept":His name on our door.|For a name.} I'd looked only at the bread. No: on those terms I'd have to put it down again." # id: f22-put-it-down # as: reply # argues: imperialist-bargain # against: imperialist-bargain # owns: change]
    ~ f22_side = "refuse"
    Nobody triumphs. It's hard to, over somebody who has just gone hungry.
* [Let it stand. # id: f22-leave-name # leaves: imperialist-bargain]
    {f22_line() == "accept":Bukharin waits for an answer. He'd have enjoyed one.|It's the only sentence of the evening that nobody smiles at.}
- -> crate_will_it_come

=== potato_from_an_empty_chair ===
{ f22_line():
- "war":
    SVERDLOV: I leave the chair, and speak for Lenin's, which is empty; how I vote I don't say. Item one, whose hand it comes from: no matter. Item two, what's done with it. {chose("f22-except-potatoes"):Would you let a Red Guard be shot, so as not to owe for a cartridge?|You want them fought. Only with what you approve of?} # objects: kalyaev-revolver
- "accept":
    SVERDLOV: I leave the chair; how I vote I don't say. That line of Lenin's means something. {chose("v03-honestly") or chose("v03-buy-it"):On the third you'd have bought a locomotive of them.|{heard("survival-principle"):What keeps us alive, you used to ask, and asked no more.|You'd sign with one robber to stay alive.}} I'd minute the use, not the giver. # objects: kalyaev-revolver
- else:
    SVERDLOV: I leave the chair; how I vote I don't say. That line of Lenin's means something. In order: the hand it comes from isn't asked. The hand it goes to is. # objects: kalyaev-revolver
}
{
- chose("f22-isnt-trade"): SVERDLOV: And it would be bought: with money, or with timber. There's your second pan. # source: pss35-p361-364
}
* {f22_line() == "war" or f22_line() == "open"} ["It ties us to that table all the same. Who eats there is counted among the guests, whatever he does afterwards." # id: f22-among-the-guests # as: reply # argues: imperialist-bargain # against: kalyaev-revolver # owns: warrant]
    BUKHARIN: Among the guests! Yes!
* ["And if his price is just that: what we do when we've eaten? Whose use is it then?" # id: f22-whose-use # as: reply # against: kalyaev-revolver # owns: question]
    SVERDLOV: Then one sends it back.
    Permit me, says Krestinsky, a lawyer: eaten?
* {f22_line() != "war"} ["Whoever has never owed anybody anything walks upright. I'd like us to go on walking so." # id: f22-by-their-walk # as: reply # argues: treaty-dishonours-us # against: kalyaev-revolver]
    Bubnov, of the railways, says that such people also die upright.
* ["I've been keeping my hands clean. I see now that I was only keeping them empty." # id: f22-my-plate # as: reply # argues: kalyaev-revolver # against: kalyaev-revolver # owns: change]
    ~ f22_side = "take"
    Bukharin turns to you, quite without reproach, and that's worse.
* [Let it stand. # id: f22-leave-use # leaves: kalyaev-revolver]
    He waits for as long as is decent, and goes back to being the chair.
- -> crate_will_it_come

=== crate_will_it_come ===
SVERDLOV: Second. Rifles: will they come? Moscow's Lomov says no.
{ f22_line():
- "war":
    LOMOV: {f22_side == "take":You too? Then count them for me!|Leave aside whether one may!} How many, which ship, which day: who here can tell Moscow? Our ports are ice, or Murmansk! {heard("forces-come-in-struggle"):You told us yourself that forces come by fighting. Did you mean by post?|They pay in good wishes, and we in cash: with our name!} # puts: help-will-not-come # source: ksen-p76 # mood: vehement
- "accept":
    LOMOV: {heard("army-cannot-fight"):All winter you've counted what we haven't got. Go on! Count this!|You like figures, comrade. Count!} Rifles? Who here has seen the ship, the number, the day? Only Murmansk's ice-free. It's wrong, and it isn't even coming! # puts: help-will-not-come # source: ksen-p76 # mood: vehement
- "neither":
    LOMOV: {chose("v21-a-chance") or chose("v24-and-see") or chose("v03-before-weve-paid"):They mightn't be able to march, you told us. And they marched.|A chance, a hint, a gesture: haven't we lived on that all month?} Now it's a Frenchman's hint. No ship, no number, no day. Do you want to wait for these as well? # puts: help-will-not-come # source: ksen-p76
- else:
    LOMOV: Might? What's Moscow to unload, comrades: good wishes? No ship, no number, no day, ice before every port but one! It's wrong, and nothing will come! # puts: help-will-not-come # source: ksen-p76
}
{ delegate():
- "commissar": Krestinsky, a lawyer from your own Urals, writes: ship, number, day. What he'll make of them one doesn't see.
- "sailor": Krestinsky, the lawyer, writes: ship, number, day. At ice they all look at you, as though you'd laid it.
- "student": Krestinsky, the lawyer, writes: ship, number, day. You've typed worse sentences of Lomov's.
- else: Krestinsky, the lawyer, writes down three words: ship, number, day.
}
-> crate_is_looked_into

=== crate_is_looked_into ===
* ["They've sent us a form, with nothing filled in. I've never seen an army beaten by stationery." # id: f22-stationery # as: speech # argues: help-will-not-come]
    ~ f22_main = "none"
    ~ f22_side = "refuse"
    -> crate_to_stand_on
* {f22_line() != "accept"} ["Let them bring one crate. We owe nothing, we sign nothing, and nobody but us says where it's aimed." # id: f22-one-crate # as: speech # argues: arms-from-anyone-freely # against: help-will-not-come]
    ~ f22_main = "crate"
    ~ f22_side = "take"
    -> crate_to_stand_on
* {f22_line() == "accept"} ["Who has been calling for a war, and now sends back the guns? Yesterday's paper has a word for that: a phrase." # id: f22-a-phrase # as: speech # argues: revolutionary-phrase]
    ~ f22_main = "phrase"
    ~ f22_side = "take"
    YOU: It's your own paper, comrade Bukharin, whoever Karpov may be. # source: pss35-n134
    Bukharin goes red. Nobody says who Karpov is. He writes remarkably like Lenin.
    -> crate_to_stand_on
* {f22_line() == "accept" and delegate() != "soldier"} ["Rifles, good. To hand to whom? This week I've heard of towns lost, and of nobody who defended one." # id: f22-who-held-one # as: speech # argues: army-cannot-fight]
    ~ f22_main = "nobody"
    ~ f22_side = "refuse"
    -> crate_to_stand_on
* {f22_line() == "accept" or f22_line() == "open"} ["Before I ask what it costs I ask who'd be glad. London would: it wants us in the war one more month, dead or alive." # id: f22-who-would-be-glad # as: speech # argues: bourgeois-trap]
    ~ f22_main = "trap"
    ~ f22_side = "refuse"
    -> crate_to_stand_on
* {f22_line() == "neither" or f22_line() == "open"} ["Whoever left the war, asked nothing, and is attacked all the same may be given a rifle. Whose, I don't mind." # id: f22-that-man # as: speech # argues: defence-only-after-refusal]
    ~ f22_main = "attacked"
    ~ f22_side = "take"
    -> crate_to_stand_on
* {f22_line() == "neither"} ["It isn't rifles we're short of. At Dvinsk they lay about. It's men behind them, and those don't come by ship." # id: f22-behind-one # as: speech # argues: empty-trenches-anyway]
    ~ f22_main = "trenches"
    ~ f22_side = "refuse"
    -> crate_to_stand_on
* {f22_line() == "war"} ["Nobody sent a crate to the Winter Palace. We found our guns where the other side had put them down." # id: f22-put-them-down # as: speech # argues: forces-come-in-struggle]
    ~ f22_main = "found"
    ~ f22_side = "refuse"
    That's where they grow! says Bubnov, of the railways.
    -> crate_to_stand_on
* {delegate() == "soldier"} ["A French gun needs six horses, same as ours. In January my battery had nineteen that could pull. Who's to pull his?" # id: f22-same-as-ours # as: speech # argues: army-cannot-fight # cites: battery-horses # owns: warrant # owns: limit]
    ~ f22_side = "refuse"
    YOU: How many stand today I don't know. Nobody's answered me since Monday.
    Joffe writes it down. On his way to Brest you showed him those trenches.
    -> crate_what_does_it_cost
* {delegate() == "student"} ["I asked my class: guard the mill with a rifle? Thirty-eight of thirty-eight. Not one asked in which country it was made." # id: f22-which-country # as: speech # argues: defencists-since-october # cites: orekhovo-class # owns: warrant # owns: limit]
    ~ f22_side = "take"
    YOU: It's one class, in one mill. But it's the mill they'd guard. They didn't write: Europe.
    Lomov looks at you as at a typewriter that edits.
    -> crate_by_which_train
* {delegate() == "sailor"} ["From here it's a fine thing to refuse. In Reval a soviet runs four trams. They'd pay for it." # id: f22-for-the-view # as: speech # argues: newborn-child # cites: leena-letter # owns: warrant # owns: limit]
    ~ f22_side = "take"
    YOU: Into our gulf nothing comes: that ice I know. But ask, one can. It's one letter, a fortnight old.
    -> crate_by_which_train
* [Let it pass. # id: f22-pass-rifles]
    A slip is brought in to Sverdlov, with the name of a station on it that the wire has mangled. He doesn't try to pronounce it.
    -> what_they_ask_at_home

=== crate_to_stand_on ===
{ f22_main:
- "none": Lomov strikes the table with his palm, for joy.
- "crate": Trotsky inclines his head. It's his motion, in shorter words.
- "nobody": Bubnov says that he has held several. Not this week.
- "attacked": Trotsky looks up as if somebody had brought back a lost umbrella.
}
What do you rest it on?
* {f22_main == "none"} [On what isn't there: no ship, no day, no number. And say what would change your mind. # id: f22-rest-empty # cites: own # owns: warrant # owns: limit]
    YOU: One freight bill with a date on it, and I'd be for it tonight. # shows: allied-offers
* {f22_main == "none" or f22_main == "crate" or f22_main == "attacked"} [Turn the French note face up again. # id: f22-rest-sheet # cites: allied-offers # owns: warrant]
    { f22_main == "none":
        YOU: There. Read me the figures.
        KRESTINSKY: It does say that somebody has offered. Permit the paper its day in court.
    - else:
        YOU: They have at least come up the stairs with it. Who else has?
        Sverdlov turns it down again, with one finger.
    }
* {f22_main == "trap" or f22_main == "crate"} [Recall what they bid for us in January: a hundred roubles a head. # id: f22-rest-roubles # cites: hundred-roubles # owns: warrant]
    YOU: {f22_main == "trap":By the month. For that they'd want us standing up, I suppose.|So they can pay. It's the one figure we have from them.} # source: pss35-p256 # shows: hundred-roubles
* {f22_main == "nobody"} [Read out the towns, with the days. # id: f22-rest-towns # cites: advance # owns: warrant]
    YOU: Dvinsk, Monday. Minsk, by yesterday. Shall I ask for the hours? # source: pss35-n132 # source: memim
* {f22_main == "phrase" or f22_main == "trenches"} [Call for the order that sent the army home, and ask who spoke against it. # id: f22-rest-order # cites: demobilisation # owns: warrant]
    KRESTINSKY: It's of the eleventh. Who protested? I find nobody. I don't find myself. # shows: demobilisation # source: pss35-p330 # source: pss35-p343-345
* {f22_main == "attacked" or f22_main == "found" or f22_main == "phrase"} [Point through the window, at the poster on the wall. # id: f22-rest-poster # cites: fatherland-decree # owns: warrant]
    YOU: It says: dig, defend, shoot spies and looters on the spot. {f22_main == "found":With your hands, it says.|It doesn't say with what.} # source: pss35-n141
* {f22_main == "trap" or f22_main == "found" or f22_main == "trenches" or f22_main == "nobody"} [On what you know yourself, and say how far it goes. # id: f22-rest-own # cites: own # owns: warrant # owns: limit]
    YOU: {f22_main == "trap":Their newspapers are for our honour. I've never known them to be for it without a reason. They may for once be right.|What I've seen, I've seen in one place. If it's otherwise elsewhere I'd like to be told.}
* [Name the ration. # id: f22-rest-ration # cites: bread-ration]
    YOU: Half a pound. # source: pss35-n116 # shows: bread-ration
    SVERDLOV: That was the first question.
* [On nothing. # id: f22-rest-nothing]
    { f22_side == "refuse":
        Two empty columns, and now a third, says Trotsky.
    - else:
        No more than the French, says Lomov.
    }
- {
    - f22_main == "phrase": -> crate_who_has_two_words
    - f22_main == "trap": -> crate_who_else_is_glad
    - f22_side == "refuse": -> crate_what_does_it_cost
}
-> crate_by_which_train

=== crate_what_does_it_cost ===
{ f22_line():
- "accept":
    TROTSKY: {heard("army-cannot-fight"):I drove through those trenches before you counted them.|Perhaps it's little.} Perhaps nothing: then it costs us a sheet of paper. One bridge, by one Frenchman, in time? It costs the Germans a day. You count so well, comrade: what have we sold? # objects: arms-from-anyone-freely
- "neither":
    TROTSKY: {heard("empty-trenches-anyway") or chose("f22-behind-one"):The trenches are empty; who said it before I did?|I know that tune, I composed it.} But the enemy's a day from here by train, and I find that I've become a government. If nothing comes we've lost nothing. If one case comes we've one, and our hands. # objects: arms-from-anyone-freely
- else:
    TROTSKY: {chose("v21-oats"):One battalion, fed for a month: that you asked for in January. Somebody holds out the oats, and you turn away.|Then let it be little. Let it be nothing!} Whoever means to fight asks everybody, owes nobody, and complains afterwards. What does the asking cost? # objects: arms-from-anyone-freely
}
* {f22_line() == "war" and not chose("f22-black-and-white")} ["The party. It'll be dirtied, and we shan't even have eaten." # id: f22-not-even-eaten # as: reply # argues: no-bread-from-bandits # against: arms-from-anyone-freely # cites: secret-treaties # owns: warrant]
    BUKHARIN: And shan't even have eaten! # mood: vehement
* ["Does asking cost nothing? Yesterday our partners, the Left SRs, stopped the government over it. Our hands are still empty." # id: f22-asking-costs # as: reply # against: arms-from-anyone-freely # owns: question]
    TROTSKY: One partner, granted. I'd counted the cost in every capital, and not in this. # source: pss35-n142
* {f22_line() != "accept"} ["Each crate ties us a little. When do we stop being independent: at the third, at the tenth?" # id: f22-third-or-tenth # as: reply # against: arms-from-anyone-freely # owns: question]
    TROTSKY: The number I don't know; the date I do: not today.
* {f22_line() == "accept"} ["In France, in 1792, the peasant had his land first and a full barn, and then the musket. You're beginning with the musket." # id: f22-a-full-barn # as: reply # argues: not-1792 # against: arms-from-anyone-freely]
    TROTSKY: The Germans raised the curtain. They didn't wait for the barn.
* ["Asking costs a sheet of paper, and I'd been pricing it like my soul. Ask them, then, and let's see." # id: f22-like-a-church # as: reply # argues: arms-from-anyone-freely # against: arms-from-anyone-freely # owns: change]
    ~ f22_side = "take"
    Joffe pushes the water across to you.
* [Let it stand. # id: f22-leave-cost # leaves: arms-from-anyone-freely]
    Krestinsky has underlined one of his three words. From where you are one can't see which.
- -> what_they_ask_at_home

=== crate_by_which_train ===
{ f22_line():
- "war":
    LOMOV: {heard("forces-come-in-struggle"):Forces come when one fights, you said so yourself. Crates don't!|And you I'd counted among Moscow's!} Ask Bubnov, he sits on the railways! One track from the ice, and which engine runs on it, comrades? Your rifle comes in summer, at haymaking! # objects: help-will-not-come # mood: vehement
- "accept":
    LOMOV: {chose("v24-forty-one-wagons") or heard("army-cannot-fight"):You've told us yourself what arrives in this country!|You, the sober ones!} Ask Bubnov, he sits on the railways! One track, from the ice to here. At haymaking come your rifles, and a French bill! # objects: help-will-not-come # mood: vehement
- else:
    LOMOV: Rubbish! Which train? Ask Bubnov, he has the railways! One track from the ice, and not an engine that steams! They'll be here at haymaking, and so will the Germans! # objects: help-will-not-come # mood: vehement
}
* {f22_line() != "neither" and not chose("f22-one-crate")} ["So it's a matter of engines. Take what comes, promise nothing for it. And you, Bubnov, send an engine." # id: f22-send-your-engine # as: reply # argues: arms-from-anyone-freely # against: help-will-not-come # cites: allied-offers # owns: warrant]
    BUBNOV: Ha! Mine!
    He doesn't say that he hasn't got one.
* {f22_line() != "neither" and not chose("f22-remembers-nobody")} ["Little will come, I grant you. What comes will fire, whoever greased it. Streets have been held with little." # id: f22-whoever-greased-it # as: reply # argues: kalyaev-revolver # against: help-will-not-come # owns: concession]
    BUBNOV: At whom? At what's left by haymaking?
* ["Who has asked them for a ship and a day? Has anyone, or are we refusing what we never asked for?" # id: f22-who-has-asked # as: reply # against: help-will-not-come # owns: question]
    KRESTINSKY: Nobody may, before it's voted. Permit me to find that amusing.
* {f22_line() == "neither"} ["Is it worse to have asked and got nothing, or to have had nothing and not asked? Before whom are you ashamed?" # id: f22-before-whom # as: reply # against: help-will-not-come # owns: question]
    LOMOV: Before those who'll never believe that we got nothing!
* ["At haymaking. Then I've been handing out a sheet of paper. I'd sooner tell people that there's nothing." # id: f22-that-theres-nothing # as: reply # argues: help-will-not-come # against: help-will-not-come # owns: change]
    ~ f22_side = "refuse"
    Lomov makes room for your elbow.
* [Let it stand. # id: f22-leave-train # leaves: help-will-not-come]
    Bubnov looks towards the ice, where the train is to come from.
- -> what_they_ask_at_home

=== crate_who_has_two_words ===
DZERZHINSKY: You say phrase. It was said in October too, of us who wanted to rise, by two who did not. {heard("army-cannot-fight"):They also had counted.|They had also read the newspapers.} I would not use that word of comrades. # objects: october-doubters-again
* ["In October each barracks had voted before we moved. Who has voted for this one, and with what in his hand?" # id: f22-barracks-had-voted # as: reply # argues: october-was-counted # against: october-doubters-again # cites: october-count # owns: warrant]
    Dzerzhinsky takes a long time. Then he says that this was so.
* {not chose("v03-clean-ones")} ["In the year seven they called it a peace with the tsar, to sit in his mock parliament. Whoever went in still had a party afterwards." # id: f22-still-had-a-party # as: reply # argues: third-duma-1907 # against: october-doubters-again # cites: precedent-1907 # owns: warrant]
    Most of them were there, on one side or on the other. Nobody cares to say which.
* ["I take the word back, and keep the question: war, and without guns?" # id: f22-keep-the-question # as: reply # against: october-doubters-again # owns: question # owns: concession]
    Bukharin nods to you across the table, for the first half.
* [Let it stand. # id: f22-leave-phrase # leaves: october-doubters-again]
    The word lies there. It'll be in Pravda again tomorrow, somebody says.
- -> what_they_ask_at_home

=== crate_who_else_is_glad ===
BUBNOV: Sign! And who cheers? Berlin! {heard("agents-of-germany"):You said so yourself in January!|One gang likes our fighting, the other our lying down!} Two flags out, comrade! Attention! Which do you salute? # objects: agents-of-germany # mood: vehement
* {not chose("v21-puts-out-flags") and not chose("v03-clean-purse")} ["Neither. As long as both are there one of them is always pleased. So that's no reason, for or against." # id: f22-no-reason # as: reply # argues: agents-either-way # against: agents-of-germany # cites: hundred-roubles # owns: warrant]
    TROTSKY: Then it's none against a crate, either.
* {chose("v21-puts-out-flags") or chose("v03-clean-purse")} ["One of the two is always pleased. I've told you so before, and it's no less true of a crate." # id: f22-not-less-true # as: reply # argues: agents-either-way # against: agents-of-germany # cites: hundred-roubles # owns: warrant]
    TROTSKY: You did, and brilliantly; only, the sentence was facing the other way.
* ["I salute what's still alive in April. To ask who profits is to ask the wrong way round." # id: f22-alive-in-april # as: reply # argues: survival-principle # against: agents-of-germany]
    BUBNOV: And I ask who lives!
* ["Would they both put it out for the same length of time?" # id: f22-same-length # as: reply # against: agents-of-germany # owns: question]
    Joffe says, into his fur collar, that in his experience the nearer flag stays longer.
* [Let it stand. # id: f22-leave-flags # leaves: agents-of-germany]
    Bubnov salutes, at random, towards the stove.
- -> what_they_ask_at_home

=== what_they_ask_at_home ===
{ delegate():
- "metalworker":
    A boy from the works, with a note. Your appeal's to be read at the gates tonight, writes Sizov of the works committee. They'll ask where rifles come from. And your brother, at his own cost: From whom?
- "soldier":
    From your battery, nothing. At the Warsaw station four gunners of another one have stopped you. They'd read the poster. Dig, it says; has anybody got spades? They're still waiting on the steps.
- "student":
    Levitin, of the Moscow Bureau, by wire, numbered. One: poster received. Two: the mills ask who's to arm them. Three: say that it isn't who we've heard it is. The third is his own.
- "commissar":
    From Fyokla Guseva, your deputy: poster read to the whole shift. Forty would go. With what, and out of whose store? Wagons today: none.
- "sailor":
    The ship has read the poster. Forty signatures, and for once a question mark: whose rifles? Your sister Leena sends four words from Reval, paid for as six: Germans at the station? You don't know yet.
- else:
    On the stairs those who sent you have been reading the poster. It says to defend everything. One of them asks, quite calmly, who's going to supply it.
}
What the French and British hint at is a secret, of the government and of this room.
* [Tell them whose goods it may be. Who's to eat a thing may know where it's from. # id: f22-tell-whose # gains: petrograd-workers # loses: sverdlov]
    ~ f22_told = true
    {
    - delegate() == "soldier": You go down and say it. They think it over. A Frenchman's spade, says the eldest, has it a handle?
    - delegate() == "metalworker": You write it on the back. It's the shortest state secret that Sizov has ever had.
    - else: It goes off in nine words. Sverdlov, who sees everything, has seen you count them.
    }
* [Say that you can't say. # id: f22-cant-say # gains: sverdlov]
    {
    - delegate() == "soldier": They nod. They've heard that from officers; from you it's new.
    - delegate() == "student": Four, he wires back: that's an answer too.
    - else: It takes four words. You've never liked any less.
    }
* ["From nobody. Count what you have." # id: f22-count-what-you-have # gains: red-guards-sailors]
    {
    - delegate() == "metalworker": You know what they've got. You'll be reading it out yourself tonight.
    - delegate() == "commissar": Thirty-four, you know of, under straw. You don't put the number.
    - else: It's true, till it's been voted. You hope that nobody reads it as courage.
    }
- -> bridge_and_then_what

=== bridge_and_then_what ===
{ f22_line():
- "war":
    SVERDLOV: Third. Sappers: Frenchmen under our bridges. And then what?
    KRESTINSKY: Permit me. I'd refuse on principle, and then look at each case. {voted("v05-principle") == "yes":You wrote Yes, on the third: one may deal. You see, I've kept it.|{voted("v05-principle") == "no":You wrote No, on the third. For a bridge too, at six in the morning?|A bridge, with Germans on it, is a case.}} # source: ksen-p76
    LOMOV: Objection! Case by case one gets drunk! Is it each bourgeoisie in turn, cap in hand? # puts: vanguard-capitulates # mood: vehement
- "accept":
    SVERDLOV: Third. Sappers. A blown bridge is no peace. And then what?
    KRESTINSKY: {chose("f18-aside-krestinsky"):You took me aside in the corridor, and I've thought it over. I'm no further.|Permit me.} On principle, no. Then case by case. It isn't a position, I'm told. Most people live so. # source: ksen-p76
    BUKHARIN: But neither cat can let the bird live, comrade! And you're showing one of them over our bridges! # puts: no-coexistence # mood: vehement
- "neither":
    SVERDLOV: Third. Sappers, out of somebody's army. And then what?
    KRESTINSKY: Permit me. On principle I'd refuse. Then I'd ask: this bridge, this morning, who's on it? I see that principle suffers. # source: ksen-p76
    BUBNOV: Rot! Yes and no both! Wolf the ration and blush! Some vanguard! Eyes shut, mouth open! # puts: vanguard-capitulates # mood: vehement
- else:
    SVERDLOV: Third. Sappers: Frenchmen, under our bridges. And then what?
    KRESTINSKY: Permit me. On principle, no. And then each case by itself: this bridge, this morning. # source: ksen-p76
    LOMOV: Who's next, comrades? Tuesday Berlin, today Paris! Is Moscow to capitulate to every bourgeoisie alphabetically? # puts: vanguard-capitulates # mood: vehement
}
* {f22_line() == "accept" or f22_line() == "open"} ["In the year seven we sat in the tsar's Duma, and nobody took us for his. One sits where it's dirty, and remembers why." # id: f22-sat-in-it # as: speech # argues: third-duma-1907 # against: vanguard-capitulates # cites: precedent-1907 # owns: warrant]
    ~ f22_side = "take"
    {chose("v03-clean-ones"):You told us that on the third too, says Krestinsky. It was over another sheet.|Half the table was in that quarrel, says Krestinsky, and on both sides.} # shows: precedent-1907
    -> bridge_he_remembers
* {f22_line() == "accept"} ["Fight, and it helps London. Don't, and it helps Berlin. One of them always gains. Take the sappers." # id: f22-of-no-use # as: speech # argues: agents-either-way # cites: hundred-roubles # owns: warrant]
    ~ f22_side = "take"
    {chose("v21-puts-out-flags") or chose("v03-clean-purse"):Joffe says that he heard it from you in January, as a regret. It has come up in the world.|Joffe has never before heard it said with so little regret.}
    -> bridge_he_remembers
* {f22_line() == "war"} ["Take the powder from whoever has it, so long as it goes off under the Kaiser. Only keep free the hand that signs." # id: f22-hand-that-signs # as: speech # argues: arms-from-anyone-freely # cites: allied-offers # owns: warrant # owns: limit]
    ~ f22_side = "take"
    YOU: {chose("f18-promise-names"):I promised this week to read out the names of the places, whenever they're signed away. I'd sooner not have to.|If they once tell us whom we may not shoot at, I'll carry it back myself.}
    -> bridge_he_remembers
* {f22_line() == "neither"} ["Their guns stand on our road, signed or unsigned. A blown bridge might stop them, for a day." # id: f22-for-a-day # as: speech # argues: line-is-a-standing-threat # cites: own # owns: warrant]
    ~ f22_side = "take"
    A day, Trotsky repeats. He has begun to reckon in them.
    -> bridge_he_remembers
* {f22_line() != "accept"} ["Berlin on Tuesday, Paris today. Is there any bourgeoisie in the world that hasn't had a wire from us this week?" # id: f22-a-wire-from-us # as: speech # argues: vanguard-capitulates # cites: radio-offer # owns: warrant]
    ~ f22_side = "refuse"
    The Swiss, says Joffe. It's out before he can stop it.
    -> bridge_who_lives_there
* {f22_line() == "war"} ["To tear up rails one needs a crowbar and a grudge. Every village has both. I'd ask there before Paris." # id: f22-a-crowbar # as: speech # argues: field-civil-war # cites: osinsky-theses # owns: warrant]
    ~ f22_side = "refuse"
    Bubnov makes the gesture, with both fists. He's done it. It takes four men, he says, and a song.
    -> bridge_who_lives_there
* {f22_line() == "neither" or f22_line() == "open"} ["On those rails a soldier's going home to sow. Blow them up, and he sows nothing, and the Germans walk. They can." # id: f22-home-to-sow # as: speech # argues: soldiers-to-the-plough # cites: demobilisation # owns: warrant]
    ~ f22_side = "refuse"
    On the railways, says Bubnov, they sit on the roofs. He'd not have thought of asking them.
    -> bridge_who_lives_there
* {f22_told} ["I've told mine whose goods they are. Print the French note too. Who says openly what he takes cheats nobody." # id: f22-print-both # as: speech # argues: lost-strike # cites: secret-treaties # owns: warrant]
    SVERDLOV: So it's out already. Then I needn't ask who.
    Trotsky, who printed the tsar's secret treaties, can't very well object, and sees it. # source: pss36-n5
    -> show_of_hands_and_a_line
* ["First the sack, then the sapper, then the adviser. One concession calls the next, and each is defended like the first." # id: f22-calls-the-next # as: speech # argues: one-concession-calls-next # owns: slip]
    KRESTINSKY: Permit me, case by case: sack, sapper, adviser. In which has anybody asked anything of us? They'd have to raise their price once, before you could say so.
    -> show_of_hands_and_a_line
* [Let it pass. # id: f22-pass-sappers]
    BUBNOV: Vote! Enough! Boots on the stairs, and you're still washing!
    That's a motion too, and it's lost. # source: ksen-p76
    -> show_of_hands_and_a_line

=== bridge_he_remembers ===
{ f22_line():
- "accept":
    LOMOV: Pardon! The fellow with the fuse, won't he draw every bridge from Moscow to the sea? {heard("no-coexistence"):Who told us there's no living beside them?|There's no living beside such people!} Today he helps us, and tomorrow he comes by the same map! # objects: no-coexistence # mood: vehement
- else:
    BUKHARIN: He'll lie under our bridge, that sapper, and draw it! {heard("no-coexistence"):It was you who said that there's no living with them!|There's no living with them, next door or below stairs!} Tomorrow he'll come by his own drawing! # objects: no-coexistence # mood: vehement
}
* {f22_line() == "accept" or f22_line() == "open"} ["Tomorrow, I grant you. And today? Till he comes with his drawing I'd like to have had the day." # id: f22-had-the-day # as: reply # argues: space-for-time # against: no-coexistence # owns: concession]
    JOFFE: A day was all that we ever got out of them at Brest. I learned to be grateful for it.
* {f22_line() == "accept"} ["Just because he'll come I want the months between, with both hands. Whoever buys them for me." # id: f22-months-between # as: reply # argues: needs-time-to-consolidate # against: no-coexistence # owns: concession]
    Months, says Lomov. He has noticed that it was days a moment ago.
* {f22_line() != "accept"} ["Can't one take the powder, and leave the man who draws at home?" # id: f22-off-the-drawing # as: reply # against: no-coexistence # owns: question]
    { f22_line() == "war":
        BUBNOV: One can! I'll light it myself!
    - else:
        TROTSKY: Powder, and no author. I could have written that clause.
    }
* {f22_line() != "accept"} ["A bridge that's down he can draw as often as he likes." # id: f22-as-often # as: reply # argues: invasion-rouses-peasants # against: no-coexistence]
    They laugh. Krestinsky asks who'll build it up again, and nobody laughs at that.
* [Let it stand. # id: f22-leave-drawing # leaves: no-coexistence]
    You think of all the people who've had a plan of Russia in their pocket.
- -> show_of_hands_and_a_line

=== bridge_who_lives_there ===
{ f22_line():
- "war":
    TROTSKY: {heard("our-word-of-1915"):You've read us Lenin's old page: if they refuse peace, war.|You have wanted this war since January.} I bring you powder for it, and you ask for its papers. I understand the peace party. I've never understood a war party that disarms.
- "neither":
    TROTSKY: {voted("v02c-trotsky") == "for":You raised your hand for my formula. I'm grateful, and it's dead.|You and I have stood on one leg for a month.} One may refuse war and refuse peace. One can't refuse both, and a bridge.
- else:
    JOFFE: Forgive me. While we examine our conscience, the Germans take the train.
}
* ["Then let it be done, but by our own hands, and slower." # id: f22-our-own-hands]
    BUBNOV: Slower! With them coming by train!
* [Say nothing. It's nearly dark, and there's the window. # id: f22-say-nothing]
    Below somebody's reading the poster aloud, to somebody who can't read.
- -> show_of_hands_and_a_line

=== show_of_hands_and_a_line ===
SVERDLOV: I put comrade Trotsky's motion: arms and supplies, from capitalist governments too; our policy our own; promises, none.
* [Raise it for. # id: f22-hand-for # on: v12-aid # votes: for]
    { f22_line():
    - "war": It goes up beside Trotsky's. Bukharin, whose war you want, looks at it as at a stranger's.
    - "accept": It goes up beside Trotsky's. He has noticed it too, and would rather have had it {voted("v02c-trotsky") == "for":as he did once, |}in January.
    - "neither": {f22_side == "refuse":You've spoken against it, and it's up. Not even Lomov asks why.|It goes up for somebody else's powder, with nobody's name to it. That was always the difficult part.}
    - else: It's up before you've thought whose else are.
    }
* [Raise it against. # id: f22-hand-against # on: v12-aid # votes: against]
    { f22_line():
    - "war": You'd have liked those guns. It goes up slowly, like something carried.
    - "accept": Bukharin sees you beside him. He was going to say something, about January, and can't find it.
    - "neither": {f22_side == "take":You've spoken for it; up there it turns out otherwise. You're not the first here to find out by raising it.|It's the hand which stayed out of both wars. It has been lonelier than this.}
    - else: It's up. Below the window somebody is still reading out the poster.
    }
* [Keep it down. # id: f22-hand-abstain]
    Whether anybody else keeps his down nobody tells. There's a question with no third thing to it, and you've found one.
- -> the_count_of_six_and_five

=== the_count_of_six_and_five ===
~ temp ayes = tally("v12-aid", "for")
~ temp noes = tally("v12-aid", "against")
KRESTINSKY: Permit me: may Lenin's hand be counted, when he isn't here?
SVERDLOV: For, {ayes}. Against, {noes}. {carried("v12-aid"):Carried: we take their help.|Lost: we take no help.} # division: v12-aid # cue: hands_up
{carried("v12-aid"): -> an_editor_resigns}
-> if_the_sheet_goes_back

=== an_editor_resigns ===
By what they'd said, Trotsky and Joffe are for, Bukharin and Lomov against. Of the others no name is known, nor if Lenin's line was one of the six. # source: pss35-n142 # source: mia
{ f22_line():
- "war":
    LOMOV: A sheet of our own! Eleven names, mine on top, and room for a twelfth. At the first blow this Committee gives itself up to the bourgeoisie of the world. We'll answer for none of it, and say so, inside and out! # puts: cannot-share-responsibility # shows: statement-eleven # source: pss35-n146 # mood: vehement
    BUKHARIN: And find yourselves another editor. I give back Pravda, and my place here. {voted("v12-aid") == "for":Even you. I could have fought beside you with a chair leg!|You and I'll fight with what there is.} # source: pss35-n142
- "accept":
    LOMOV: Here's a sheet of our own! Eleven names, mine on top. You sue the one bourgeoisie for peace, you live on the other. Put it on your own account! We'll say what it is, inside the party and out! # puts: cannot-share-responsibility # shows: statement-eleven # source: pss35-n146 # mood: vehement
    BUKHARIN: And find yourselves another editor. I give back Pravda, and my place here. {voted("v12-aid") == "against":You of all people were with me! I shan't understand that till I'm old.|I couldn't explain it to anyone, in print.} # source: pss35-n142
- else:
    LOMOV: A sheet of our own! Eleven names, mine on top. First no signature, then an offer to sign, now the begging bowl: the vanguard gives itself up to all of them. We answer for none of it, and we'll say so aloud! # puts: cannot-share-responsibility # shows: statement-eleven # source: pss35-n146 # mood: vehement
    BUKHARIN: And find yourselves another editor. I give back Pravda, and my place here. What's neither one thing nor the other I can't set in type! # source: pss35-n142
}
Trotsky alone wrote, years later, that he wept. Bukharin's collecting his pencils, and stops before you. # source: trom
* {f22_line() == "accept" or f22_line() == "open"} ["Last Sunday war was put to the vote here. For it there was nobody. That belongs on your sheet as well." # id: f22-on-your-sheet # as: reply # argues: record-of-votes # against: cannot-share-responsibility # cites: own # owns: warrant]
    LOMOV: The question was put wrongly! # source: pss35-n135
    BUKHARIN: It was put. That's true, it was put.
* {f22_line() == "war" or f22_line() == "neither" or voted("v12-aid") == "against"} ["Leave a line free under the eleventh. I can't answer for this to those who sent me." # id: f22-a-free-line # as: reply # argues: cannot-share-responsibility # cites: own # owns: warrant]
    { voted("v12-aid") == "for":
        Lomov reminds you which hand that was. You know. One can be for the guns, and not for what's taking them.
    - else:
        Krestinsky asks you to sleep on it. {chose("f18-promise-stay"):{chose("f18-aside-krestinsky"):You promised him something this week; he doesn't mention it.|You promised somebody something this week, and it comes back to you.}|He's the kind of man who says so, and then sleeps badly himself.}
    }
* ["Who'll write the paper tomorrow, if you don't? Somebody will. Will you like it better?" # id: f22-who-writes-it # as: reply # against: cannot-share-responsibility # owns: question]
    BUKHARIN: No. I'll like it less. But I shan't have to read the proofs!
    He's laughing. It lasts as far as the door.
* {chose("f18-promise-stay")} [Tell him what you promised this week: not to help split this. You'd hold him to it, if he had. # id: f22-hold-him-to-it # gains: krestinsky]
    BUKHARIN: I promised nothing! It's what I've been so happy about!
    All the same he puts one of the pencils back on the table.
* [Hold the door for him. # id: f22-hold-the-door]
    He thanks you by your surname. It's the first time today that anybody has used it.
- {voted("v12-aid") == "against": -> ending_f22_refused}
-> ending_f22_took

=== the_evening_of_the_22nd ===
{ delegate():
- "metalworker":
    By lamplight you hear the appeal read at the gates. Eleven hundred stand there; two hundred and six put down their names, your brother's one; and nine have a rifle that fires. You write: boots, boots, boots. {f22_told:Somebody asks if the French ones are waterproof.|Nobody asks any more where the others are to come from. You'd have had an answer ready.} # place: street # cue: wind # shows: vyborg-enlistment
- "soldier":
    {f22_told:The four gunners have found two spades. They've no wish for the Frenchman's now; they're used to these.|The four gunners have gone from the steps. In the snow there's a square, where one of them showed the others how it's dug.} At the goods yard you look at every horse's feet, in case you know them. # place: street # cue: wind
- "student":
    You type it for Levitin. One: carried. Two: Bukharin out of Pravda. Three you leave empty, and then you fill it in: I don't know whom that helps. {f22_told:He wires that the mill has asked if French rifles come with instructions. In which alphabet?|He wires back: neither does the class. They've been practising the word rifle since noon.} # place: telegraph # cue: tele_burst
- "commissar":
    In the ledger you open a page: France, and rule it down the middle. Received. Given. {f22_told:Fyokla wires that forty have become thirty-six. Four won't shoot with what they can't pay for. She's proud of the four.|You've never opened one with both sides empty. You look at it longer than at many a full one.} # place: store # cue: tele_burst
- "sailor":
    On watch you've London again, very clear. {f22_told:The ship has answered: theirs or ours, let it be dry.|Whose rifles, the ship had asked, and the question mark is still there.} At two in the morning Reval sends: riders on the ice. Whose? you ask. The key there takes its time. It sends: wait. # place: telegraph # cue: tele_burst
- else:
    On the stairs they've divided themselves anew. Two who always quarrelled are of one mind about potatoes, and don't know how to stand next to each other. {f22_told:They'd like to know when it's to be printed.|They ask what was decided, and you tell them: to ask.} # place: street # cue: wind
}
->->

=== ending_f22_took ===
{ f22_line():
- "war": {voted("v12-aid") == "for":For the guns, then, and against nearly everyone who'd carry one gladly.|For the war; and for what it's to be fought with you couldn't lift a hand.}
- "accept": {voted("v12-aid") == "for":You had a hand in it that wasn't counted, beside people who'd never sign.|You kept your hand to yourself, and it went as you'd half wished.}
- else: {voted("v12-aid") == "for":You had a hand in it that wasn't counted.|You kept your hand to yourself.}
}
The same day the government decides it in one word: acquire. Pravda's late edition has an answer to the clean hands: Lenin's, signed Karpov, like yesterday's on phrases. # source: pss35-n142 # source: pss35-p361-364
-> the_evening_of_the_22nd ->
{
- f22_line() == "war": You want to fight, and have got leave to be armed; and the man who wanted it with you has gone home without his paper.
- f22_line() == "accept": {chose("v21-no-second") or chose("v21-half-a-loaf") or chose("v03-one-thing") or chose("v03-alive-next-year"):What keeps the soviets alive, you've asked all winter. Today others asked it.|You'd sign with the one and eat with the other. Tonight it still sounds like sense.}
- f22_line() == "neither": Neither the one's peace nor the other's war; and now, perhaps, the other's powder. You look for the place on you where it shows.
- else: One may, then. It was decided by one vote. You still don't know what's in the columns.
}
Between the lines a courier is on the road with the Germans' reply. # source: pss35-n133 # next: 1918-02-23
-> END

=== ending_f22_refused ===
You were against, and it's carried. {heard("no-dealings-on-principle"):Some things aren't done, you've said this winter, whatever they bring.|{chose("f22-stationery"):You asked for a ship and a day.|{chose("f22-price-in-kind"):You saw the ladle, and who was holding it.|You'd asked what it does to the one who takes it.}}} The same day the government says one word: acquire. # source: pss35-n142
-> the_evening_of_the_22nd ->
{
- f22_line() == "war": Whoever wants to fight, and not with that, has tonight what he had this morning: his hands, a poster, and one friend fewer at the table.
- f22_line() == "accept": You'd sign with the Germans, and wouldn't eat with the French. Somebody has told you that it isn't logical. It's only that the one has a knife, and the other a menu.
- f22_line() == "neither": Neither's name, neither's bread. It's a very straight line, and there are Germans walking along it.
- else: You said no. The French note lies there, with its columns, and waits like a form in an office.
}
Between the lines a courier is on the road with the Germans' reply. # source: pss35-n133 # next: 1918-02-23
-> END

=== if_the_sheet_goes_back ===
This did not happen. On the day it was six to five for taking the help; Bukharin gave up Pravda and his seat; the government resolved to get what it could. From here you are outside the record. # source: pss35-n142
One hears Trotsky fold his motion. Krestinsky crosses out his three words.
BUKHARIN: Well! I had a speech ready, in case. I was giving up everything.
What is known. Little came of it. Five days later Lenin received a French officer, the Comte de Lubersac, about sappers; on 1 March a British agent, Lockhart. How much was firmly offered isn't established. # source: pss35 # source: pss36-n13
* [Follow it to where knowledge stops. # id: f22-follow]
    Sverdlov gives the French note to nobody in particular. One would have to take it back, and say something.
    -> ending_no_help
* [Return to the record. # id: f22-return]
    It was carried, then, by six to five, as it was. The story goes on from there.
    -> an_editor_resigns_after_all

=== an_editor_resigns_after_all ===
Bukharin laid down Pravda and his place in the Committee. Eleven of the Left signed a statement: at the first blow this Committee gives itself up to the bourgeoisie of the world. # shows: statement-eleven # source: pss35-n142 # source: pss35-n146
{voted("v12-aid") == "against": -> ending_f22_refused}
-> ending_f22_took

=== ending_no_help ===
What they believed. Bukharin: that the party would have been fouled by it. Lomov: that nothing would come. Trotsky: that a state attacked may not be choosy. Lenin: that it depends on what's done with the gun. # source: ksen-p76 # source: pss35-p361-364
What historians have to go on: the Committee's short minutes, printed in 1929, which Ksenofontov retells. E. H. Carr and Richard Debo follow the talks with the missions into the spring: much was said, and little that lasted came of it. # source: ccm # source: ksen-p76 # source: pss35-n142 # source: carr3 # source: debo
{ delegate():
- "metalworker":
    At the gates they ask you where rifles are to come from. From nobody, you say; it's been voted. There's something like a cheer. Then Mitya asks what it was that we've refused, and you find that you can't tell him the number.
    Next morning the queue begins at four. A woman says she's heard that there'd been French potatoes, and that we were too proud. She doesn't say it angrily. She'd like to know what they were like.
- "soldier":
    The four gunners are still on the steps. So it's our own spades, says the eldest, and is content; one knows where one is with those. The youngest would have liked to see a French gun, just once, and how it's harnessed.
    In the morning you shoe a horse that belongs to nobody. You use the German knife. It's as sharp as ever, and you think about that.
- "student":
    You type for Levitin. One: no help. Two: Bukharin stays. Three: the resolution of December has been upheld, by one. It's the best news you've ever had to send him, and you read it through for the mistake.
    On Tuesday the class wants to write the word rifle once more. From where will they come? asks the oldest. You say: from us. She writes it down, spelling it correctly: us.
- "commissar":
    The page for France you cut out of the ledger, with a ruler. There's nothing on it, so nothing is lost. You keep it all the same; it's good paper.
    Fyokla wires: forty men, thirty-four rifles. You'd sent no figure. So she has been to look under the straw herself. Against whom, she doesn't ask. That was what you'd always wondered about.
- "sailor":
    London comes in clear, all night. They don't know yet that they've been refused. It's strange to listen to someone in whose absence that has been voted.
    Towards morning you send the ship two words: nobody's coming. They ask if that's from Reval or from Smolny. You look at the pad. It's what both would have said.
- else:
    Those who sent you have heard it on the stairs. Half embrace you, and it's the half that you hadn't expected. The other half ask who else has guns for us.
    In the morning somebody has written under the poster, in chalk: with what? It's a fair hand, quite unhurried. People read the one and then the other, and walk on to work.
}
What nobody can know: whether any crate would have come; whether a party that sends back bread is cleaner for it, or hungrier; what Bukharin's voice, kept, would have weighed on the next day. The Germans were on the road in any case.
-> END
