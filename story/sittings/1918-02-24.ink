// The night of 23 to 24 February 1918: the stairs of the Tauride Palace before the Executive Committee of the soviets (VTsIK) votes.
// On record: the fractions' evening, who spoke in the hall and on which side, the count, the hour, the wires (pss35-n145, n147, p381; fel).
// Who stood on which stair is invention, and so are all words, the attendant and the peasant.
VAR f24_place = "The comrade with the card"
VAR f24_spoken = 0 // how many you have spoken to
VAR f24_krylenko = false // the Commander-in-Chief has been met tonight
VAR f24_kamkov = "" // what Kamkov has spent on you already: "stewards" or "land"
VAR f24_out = false // out of the hall when it votes

=== one_cloakroom ===
# sitting: 1918-02-24
# edition: 1
# place: lobby
Petrograd, the night to Sunday 24 February 1918. The Germans are marching. Yesterday the Bolshevik leaders accepted their terms: peace, and Estonia, Livonia, Finland and Ukraine given up. At three the soviets' parliament votes, in the Tauride Palace. # source: pss35-n144 # source: pss35-n147 # cue: corridor
Half its three hundred are Bolsheviks; most others are Left SRs, the peasants' party in the government. The cloakroom man hangs coats by party. # source: pss35-n105
-> f24_who_comes_in ->
SVERDLOV: {f24_place}: in the hall I preside, and you can't speak; your answer stands beside the count. Speak here. Bolsheviks must vote Yes, a free vote was refused: it will pass. By how much? There you may turn a few hands. # motion: v15-vtsik # source: pss35-n145
-> on_the_stairs

=== f24_who_comes_in ===
{ delegate():
- "metalworker":
    ~ f24_place = "The Vyborg side"
    You're Anna Fedotova, lathe hand, sent to end the war and sell nobody. You hand in your coat, and keep your gloves.
- "soldier":
    ~ f24_place = "The Fifth Army"
    You're Hnat Sereda, farrier, sent for peace by the thaw. There's another man's name in your greatcoat. He reads it out with respect.
- "student":
    ~ f24_place = "Moscow"
    You're Dora Kagan, typist to the party in Moscow: no agreement, and one party. Which party, he asks. He means the peg.
- "commissar":
    ~ f24_place = "Tagil"
    You're Terenty Zyryanov, who feeds a works in the Urals, sent for wagons. You had two coats when you left home. You hand in one.
- "sailor":
    ~ f24_place = "The fleet"
    You're Avgust Lepik, wireless hand, of Reval. Reval is on the list. The coat you keep on.
- "role-left-sr":
    ~ f24_place = "The comrade of the Left SRs"
    You're a Left SR. Most of your leaders say No. In your pocket is a village's letter: one name, eleven crosses. He holds up a Bolshevik's coat and yours. Together, he asks, or apart? # source: pss35-p384
- else:
    You're the comrade whose name nobody takes. He does: he needs something for the ticket.
}
{
- chose("v23-lay-down"): Yesterday you laid down your post with the Left. Nobody has told him to move your peg.
- chose("v23-carry"): The ten points are in your pocket, in your own hand.
}
->->

=== on_the_stairs ===
{ f24_spoken:
- 0: Five people are within reach. There's time for two.
- 1: There's time for one more.
- else:
    A bell, upstairs. The coats begin to move. # cue: bell
    -> the_hall_is_full
}
* [A peasant, Left SR, who won't give up his coat. # id: f24-to-peasant]
    -> the_peasant_keeps_his_coat
* [Spiridonova: Left SR, for signing. # id: f24-to-spiridonova]
    -> spiridonova_on_the_landing
* [Ryazanov: Bolshevik, scholar, against signing. Loud. # id: f24-to-ryazanov]
    -> ryazanov_in_the_gallery
* [Martov: Menshevik, in opposition, resting on the seventh stair. # id: f24-to-martov]
    -> martov_on_the_seventh_stair
* [Kamkov: leads the Left SRs, against, with an audience. # id: f24-to-kamkov]
    -> kamkov_names_no_day

=== the_peasant_keeps_his_coat ===
~ f24_spoken++
{ delegate() == "role-left-sr":
    He's the one name on your letter. Of the eleven crosses, he says, six are for peace and five for beating the German. There was only the one sheet.
- else:
    From Tambov province. The last coat he gave up came back shorter.
}
He was sent to ask. If we sign, do they come for the seed? If we don't, who's to fight? His three sons are back.
* {delegate() != "soldier" and delegate() != "commissar"} ["Nobody. The army is walking home: Krylenko, who commands it, told us so." # id: f24-walking-home # as: speech # argues: army-cannot-fight # cites: krylenko-report # owns: warrant]
    It walked past his house, he says.
    -> radek_on_the_squire
* {delegate() == "soldier"} ["My battery had nineteen horses that could pull. In January. Without horses nobody calls up your sons." # id: f24-nineteen-horses # as: speech # argues: army-cannot-fight # cites: battery-horses # owns: limit]
    His village has seven, for ninety houses.
    -> radek_on_the_squire
* {delegate() == "role-left-sr"} ["Six and five. So more would sow than shoot. It's eleven people; I won't make it a hundred." # id: f24-six-and-five # as: speech # argues: millions-want-peace # cites: own # owns: limit]
    The five are younger. It's no argument, he says. It's only so.
    -> radek_on_the_squire
* {delegate() == "commissar"} ["I asked a village in Shadrinsk: would you fight? If the German comes here, yes. At Dvinsk, no." # id: f24-shadrinsk # as: speech # argues: peasant-war-utopia # cites: shadrinsk-meeting # owns: warrant # owns: limit]
    He has heard of Shadrinsk. Good onions.
    -> radek_on_the_squire
* {(course() == "accept" or course() == "open") and delegate() != "role-left-sr"} ["You want to sow. So do they all. A soviet that's deaf to that, whose is it?" # id: f24-wants-to-sow # as: speech # argues: millions-want-peace # cites: own]
    He'd rather have heard about the seed.
    -> radek_on_the_squire
* ["They'll come for the seed, signed or not. Then your sons will fight without being sent." # id: f24-three-will-go # as: speech # argues: invasion-rouses-peasants # cites: own # owns: warrant]
    The youngest would, he says. It isn't praise.
    -> krylenko_on_orders
* {course() == "war"} ["Read the point on trade. They'll set the price of your rye, and of the scythe." # id: f24-price-of-rye # as: speech # argues: economic-strangulation # cites: february-terms # owns: warrant]
    Somebody always has, he says. He'd like to know what it'll be.
    -> krylenko_on_orders
* {course() != "war"} ["They're home because we left the war and signed nothing. Leave it there. Let them plough." # id: f24-let-them-plough # as: speech # argues: soldiers-to-the-plough # cites: demobilisation # owns: warrant]
    He'd leave it there. Would the German?
    -> krylenko_on_orders
* {course() == "neither"} ["Seed they can take. They can't make you put your cross under it." # id: f24-your-cross # as: speech # argues: no-signature-under-annexation # cites: hoffmann-map]
    His cross has been put to a good deal, he says, mostly by others.
    -> krylenko_on_orders
* [Let it pass. # id: f24-pass-peasant]
    He asks the cloakroom man, who says: they come for everything.
    -> the_peasant_goes

=== radek_on_the_squire ===
Radek has been listening, who writes for the papers and carries them all.
RADEK: Behind the German rides, bitte, the landowner. In Dvinsk the officers wear again the tsar's badges. Let a peasant see that, and he fights. # objects: invasion-rouses-peasants # source: pss35-p367
* ["For his own barn, one night. War is every night. By Thursday he'd be home." # id: f24-every-night # as: reply # argues: peasant-war-utopia # against: invasion-rouses-peasants # owns: warrant]
    Thursday is fair, says the peasant.
* ["Give him nails first. Then ask what he'd defend." # id: f24-nails-first # as: reply # argues: base-for-red-army # against: invasion-rouses-peasants]
    Nails would be good. Nobody had been speaking of nails.
* ["I'd left out the landowner. Against him they'd go. So would I." # id: f24-left-out-the-squire # as: reply # argues: invasion-rouses-peasants # against: invasion-rouses-peasants # owns: change]
    Radek, who likes winning, is sorry to have won so easily.
* [Let it stand. # id: f24-leave-squire # leaves: invasion-rouses-peasants]
    Radek takes out a newspaper, and looks for the landowner in it.
- -> the_peasant_goes

=== krylenko_on_orders ===
{f24_krylenko:Krylenko again, lower down, with the same report, and bread.|On a stair sits Krylenko, who commands the army, eating bread.}
KRYLENKO: A regiment that's told to stand holds a meeting, and goes home. Tell it again, says Lenin, and it turns on whoever told it. I only report it. # objects: peasant-army-would-topple-us # shows: krylenko-report # source: pss35-n145 # source: pss35-p249-250
~ f24_krylenko = true
* {course() != "neither"} ["Then let the trenches make the peace, man to man. Lenin once told them to." # id: f24-man-to-man # as: reply # argues: peasant-peace # against: peasant-army-would-topple-us # owns: warrant]
    KRYLENKO: It takes two trenches.
* {course() == "neither"} ["Ordered, no. Tell them we refused to sell that land, and see who turns round." # id: f24-turns-round # as: reply # argues: defence-only-after-refusal # against: peasant-army-would-topple-us # owns: concession]
    Some might, says Krylenko. He hasn't met them.
* ["In Estonia some have stayed, I hear. Nobody asked if they were tired." # id: f24-some-stayed # as: reply # argues: betrays-border-peoples # against: peasant-army-would-topple-us]
    That's on another page, says Krylenko.
* ["Then I can't send his three. A minute ago I was going to." # id: f24-cant-send-three # as: reply # argues: millions-want-peace # against: peasant-army-would-topple-us # owns: change]
    You've said it to Krylenko. It's the father who takes his cap off.
* [Let it stand. # id: f24-leave-orders # leaves: peasant-army-would-topple-us]
    Krylenko folds up the paper that the bread was in. It's the report.
- -> the_peasant_goes

=== the_peasant_goes ===
{ delegate():
- "metalworker":
    What does bread cost in your queue? You tell him. For that, he says, one should get the baker too.
- "soldier":
    A farrier, he says, and looks at your hands. His village has none.
- "student":
    Is it true that you cut people open? Not till next year, you say. He takes it for modesty.
- "commissar":
    He has seen the ledger. Did your men shoot anybody? One, you say. In his village, two.
- "sailor":
    Is it true that the sea freezes? With the ships in it, you say.
- "role-left-sr":
    He'd like the letter back, afterwards. The other side is clean.
- else:
    He shakes hands, and looks if you've left anything in his.
}
-> on_the_stairs

=== spiridonova_on_the_landing ===
~ temp sum_before = heard("one-concession-calls-next")
~ f24_spoken++
A small pale woman in black, beating the rail with a fist.
SPIRIDONOVA: {delegate() == "role-left-sr":Our own Committee says No, yours and mine.|My own Committee says No.} We in the villages say peace. So I raise this hand against my friends. Tell me what for. What Lenin says I've heard, from Lenin. # source: pss35-p384
{
- changed(): SPIRIDONOVA: They say you've changed your mind in public, and lived. How does one stand, doing it?
}
* {delegate() != "metalworker"} ["For one spring. The land's shared out, on paper. Let them plough it." # id: f24-one-spring # as: speech # argues: needs-time-to-consolidate # cites: own # owns: warrant]
    One, she says, as one repeats a price.
    -> steinberg_on_rising
* {delegate() == "metalworker"} ["Two hundred and twelve have left our works to sow. Give them till the harvest." # id: f24-gone-to-sow # as: speech # argues: needs-time-to-consolidate # cites: vyborg-canteen # owns: warrant]
    In the villages, she says, they ask what's become of the towns.
    -> steinberg_on_rising
* {delegate() == "student"} ["Peace at any price? In my reading class at the mill, thirty-one of thirty-eight. It's one class." # id: f24-reading-class # as: speech # argues: millions-want-peace # cites: orekhovo-class # owns: limit]
    Thirty-eight who can write it, she says. That's a great many.
    -> steinberg_on_rising
* {course() == "accept" or course() == "open"} ["Alive, we're something that Berlin can see. Dead, we're one more Paris Commune." # id: f24-seen-from-there # as: speech # argues: living-example # cites: own]
    {voted("v06-signnow") == "yes":You'd have signed the cheaper peace in January, she says. It's no help tonight.|See, she asks, over which fence?}
    -> steinberg_on_rising
* {delegate() == "role-left-sr" and (course() == "accept" or course() == "open")} ["The village wants peace, and has no hand here but yours. Only ask aloud: how long, how much?" # id: f24-ask-aloud # as: speech # argues: millions-want-peace # cites: own # owns: limit]
    Ask whom? she says. But the fist has opened.
    -> steinberg_on_rising
* {delegate() != "sailor"} ["Ukraine's villages shared out land because we did. Now we go home and leave them with the landowner?" # id: f24-share-the-land # as: speech # argues: abandons-finland-ukraine # cites: february-terms # owns: warrant]
    The fist has stopped.
    -> krylenko_on_what_there_is
* {delegate() == "sailor"} ["My sister sets type in Reval. Its barons wait for the German army. Sign, and you send it." # id: f24-post-it # as: speech # argues: betrays-border-peoples # cites: leena-letter # owns: warrant # owns: limit]
    Her name? You say it. She says it after you.
    -> krylenko_on_what_there_is
* {course() == "war"} ["They asked, we gave, and they asked for more. Sign this, and what's on the third list?" # id: f24-no-words-left # as: speech # argues: one-concession-calls-next # cites: february-terms # owns: warrant]
    {sum_before:You've said that before, she says. It gets longer too.|I know such creditors, she says. Ours wore epaulettes.}
    -> krylenko_on_what_there_is
* {course() != "war"} ["What they've taken, they've taken. It needn't have a peasant's name under it." # id: f24-no-word # as: speech # argues: no-signature-under-annexation # cites: hoffmann-map]
    They'll say that he was asleep, she says.
    -> krylenko_on_what_there_is
* {course() == "neither"} ["They may take more. What's taken one can ask back. What's signed away one can't." # id: f24-ask-it-back # as: speech # argues: price-worth-paying # cites: own]
    Of whom? she says. But she has written it on her cuff.
    -> krylenko_on_what_there_is
* [Let it pass. # id: f24-pass-spiridonova]
    She goes on beating: a march, with nobody marching.
    -> spiridonova_goes_in

=== steinberg_on_rising ===
STEINBERG: I am commissar of justice, and of her party. Nobody speaks of an army, comrade. Let the toilers rise, everywhere, without a front, as against a master. # objects: uprising-not-army # source: pss35-n145
* ["Against guns a rising needs what an army needs: boots, bread, a plan." # id: f24-boots-bread # as: reply # argues: defencists-since-october # against: uprising-not-army # owns: warrant]
    STEINBERG: The comrade believes in boots. I do not say it to wound.
* ["And who feeds it? A rising eats too, and nothing's been sown." # id: f24-rising-eats # as: reply # argues: soldiers-to-the-plough # against: uprising-not-army]
    Spiridonova laughs aloud. Steinberg had been speaking of the soul.
* ["Yes. I'd follow that. I was only tired." # id: f24-only-tired # as: reply # argues: uprising-not-army # against: uprising-not-army # owns: change]
    Steinberg bows. Spiridonova looks at you as at somebody who sits down in snow.
* [Let it stand. # id: f24-leave-rising # leaves: uprising-not-army]
    It was beautiful. He listens to it go down the stairwell.
- -> spiridonova_goes_in

=== krylenko_on_what_there_is ===
{f24_krylenko:Krylenko again, on his way up with the same report.|A very short man stops, with a paper: Krylenko, who commands the army.}
KRYLENKO: The army isn't beaten. It is going home, by every road. No position is held. I'm asked daily who could hold one. # objects: army-cannot-fight # shows: krylenko-report # source: pss35-n145
~ f24_krylenko = true
* {course() != "neither"} ["Let the German follow them into the yard. There it's their war." # id: f24-into-the-yard # as: reply # argues: invasion-rouses-peasants # against: army-cannot-fight # owns: warrant]
    KRYLENKO: Possibly. I have no report from the yards.
* {course() == "neither"} ["The trenches are empty; we told all the world. Must one sign because of that?" # id: f24-told-the-world # as: reply # argues: empty-trenches-anyway # against: army-cannot-fight # owns: concession]
    {voted("v02c-trotsky") == "for":You voted for that in January, says Krylenko. He'd thought that there'd be more of you.|Nobody asks Krylenko what one must.}
* ["Ask the women. They've run the village since 1914." # id: f24-ask-the-women # as: reply # argues: workers-will-not-follow # against: army-cannot-fight]
    It's a good point, says Spiridonova, about something else.
* ["Nobody could. Then I was asking others to die for my No. I take it back." # id: f24-take-it-back # as: reply # argues: army-cannot-fight # against: army-cannot-fight # owns: change]
    She nods, as one does when somebody has sat down at last.
* [Let it stand. # id: f24-leave-report # leaves: army-cannot-fight]
    She takes the paper from him, and reads it under the lamp.
- -> spiridonova_goes_in

=== spiridonova_goes_in ===
{ delegate():
- "metalworker":
    SPIRIDONOVA: You count like one who has fed a strike. Come to our party. We've only poets.
- "soldier":
    SPIRIDONOVA: They all tell me what the soldier wants. I'll say that I met one, and he looked at the floor.
- "student":
    SPIRIDONOVA: You'll make a good doctor. You haven't once said that it won't hurt.
- "commissar":
    SPIRIDONOVA: You take grain from our peasants. One wrote that you weigh twice.
- "sailor":
    SPIRIDONOVA: Your fleet sends us resolutions by the hundred. You're the first to climb the stairs.
- "role-left-sr":
    SPIRIDONOVA: So they'll call me Lenin's, on our own stairs. I've been called worse, by better.
- else:
    SPIRIDONOVA: I've heard you. I'll raise it, or I won't. Go in, it's warmer.
}
-> on_the_stairs

=== ryazanov_in_the_gallery ===
~ temp moscow_before = heard("organisations-voted-against")
~ f24_spoken++
RYAZANOV: A free vote, refused! Precedent: Jesuits, who allowed more and had a library. {delegate() == "role-left-sr":You may at least vote as you think, ally! |}That decision I won't help carry. # puts: cannot-share-responsibility # source: pss35-n145
{
- chose("v23-lay-down"): RYAZANOV: You've laid down your post already? Tidy. I have all the trade unions. Where does one lay those?
- voted("v01-activists") == "separate-peace": RYAZANOV: And you, Lenin's January edition, uncut! One respects it, like a fossil.
}
* ["Till a congress meets, one carries it. Break the party, and there's nothing left to be right in." # id: f24-one-carries # as: speech # argues: binding-till-congress # against: cannot-share-responsibility # cites: own # owns: warrant]
    RYAZANOV: I'm not a porter!
    -> ryazanov_on_the_vanguard
* {course() == "accept" or course() == "open"} ["If the soviets fall, there's nowhere left on earth to be refused a free vote." # id: f24-nowhere-left # as: speech # argues: no-greater-blow # cites: own]
    He's so pleased with it that he forgets to be angry, for a stair.
    -> ryazanov_on_the_vanguard
* ["One push, and we wired for terms. First to rise, first to lie down: they'll read that everywhere." # id: f24-first-to-lie-down # as: speech # argues: vanguard-capitulates # cites: radio-offer # owns: warrant]
    Lie down, says Ryazanov, is charitable.
    -> sverdlov_at_the_banister
* {course() == "war"} ["Moscow voted in December, and not for this. Who has gone back to ask?" # id: f24-who-asked-moscow # as: speech # argues: organisations-voted-against # cites: moscow-december # owns: warrant]
    {moscow_before:He has heard that you carry Moscow about with you, like a trunk.|He knows the figures, and recites them, with love.}
    -> sverdlov_at_the_banister
* {course() != "war"} ["I'd sign nothing. But I won't go to war with half the party, either." # id: f24-half-of-us # as: speech # argues: no-war-with-split-party # cites: own]
    RYAZANOV: So you'll be outvoted sitting down.
    -> sverdlov_at_the_banister
* {course() == "neither"} ["At Brest we spoke to all Germany, as from a pulpit. Sign, and we climb down." # id: f24-hand-in-the-key # as: speech # argues: signing-ends-brest-policy # cites: own]
    With a German general in the front row, says Ryazanov. But yes.
    -> sverdlov_at_the_banister
* [Let it pass. # id: f24-pass-ryazanov]
    He shouts at a whole flight of stairs, and a marble bust.
    -> ryazanov_finds_his_hat

=== ryazanov_on_the_vanguard ===
RYAZANOV: Manifesto, last line: workers of all lands! We told them we go first. One push, and we lie flat, party by party! # objects: vanguard-capitulates # mood: vehement
* ["The German worker needs a neighbour, not a monument." # id: f24-not-a-monument # as: reply # argues: only-fitting-resistance # against: vanguard-capitulates # owns: warrant]
    He opens his mouth for the footnote, and there isn't one.
* ["In 1907 we crawled into the tsar's parliament. Didn't it sit in here?" # id: f24-in-here # as: reply # argues: third-duma-1907 # against: vanguard-capitulates]
    RYAZANOV: In here. The coats hung better.
* ["Write it up, then. In the daily Kommunist." # id: f24-a-paper-now # as: reply # argues: gag-clause # against: vanguard-capitulates # owns: slip]
    RYAZANOV: There was one abroad, in the war, for a single number. A daily there isn't. Good name, mind you.
* ["Flat, yes. Put like that, I can't help carry it." # id: f24-flat-it-is # as: reply # argues: vanguard-capitulates # against: vanguard-capitulates # owns: change]
    RYAZANOV: One! he tells the stairwell, which had been waiting for a figure.
* [Let it stand. # id: f24-leave-vanguard # leaves: vanguard-capitulates]
    He looks at you: is it respect? It has happened to him.
- -> ryazanov_finds_his_hat

=== sverdlov_at_the_banister ===
SVERDLOV: A congress can undo us. Till it meets there's one decision. Leave the hall: minuted. Leave the work: nobody may. # objects: binding-till-congress # source: pss35-p389
* {course() != "neither"} ["What I think ruin I can't carry for a fortnight, like a tray." # id: f24-like-a-tray # as: reply # argues: cannot-share-responsibility # against: binding-till-congress # owns: warrant]
    {chose("v23-before-than-after"):SVERDLOV: Yesterday you said so before the vote. Now it's after.|SVERDLOV: I note that you say so before the vote.}
* {course() == "neither"} ["By how many was it refused, the free vote? A decision has a figure." # id: f24-has-a-figure # as: reply # against: binding-till-congress # owns: question]
    The room was crowded, says Sverdlov. It's an evasion. # source: pss35-n145 # source: fel
* ["Let us go down with the flag flying. Others will pick it up." # id: f24-our-flag # as: reply # argues: others-take-the-banner # against: binding-till-congress]
    SVERDLOV: I've no motion here about flags.
* ["All right. I'll be wrong with the rest, till March." # id: f24-wrong-till-march # as: reply # argues: binding-till-congress # against: binding-till-congress # owns: change]
    RYAZANOV: Another porter!
* [Let it stand. # id: f24-leave-congress # leaves: binding-till-congress]
    He goes up by twos. He has a list to read at the top.
- -> ryazanov_finds_his_hat

=== ryazanov_finds_his_hat ===
{ delegate():
- "metalworker":
    RYAZANOV: Your union hasn't paid since Christmas. I say it as one who still believes in a union.
- "soldier":
    RYAZANOV: There's a literature on farriers and the state. Remind me, in peacetime.
- "student":
    RYAZANOV: Medicine? Read Virchow, a doctor in Bismarck's parliament: he was right, and outvoted.
- "commissar":
    RYAZANOV: You write the error beside each figure! It's the only history of this I'd trust.
- "sailor":
    RYAZANOV: You say so little. It's the first thing tonight that I can't correct.
- "role-left-sr":
    RYAZANOV: Governments one leaves by the front door, with precedents. In a party one can never find one's hat.
- else:
    RYAZANOV: For the footnotes, ask at the trade unions, until I'm thrown out.
}
-> on_the_stairs

=== martov_on_the_seventh_stair ===
~ temp tilsit_before = heard("tilsit")
~ f24_spoken++
Thin, lame, hoarse. He and Lenin once made a newspaper together.
MARTOV: The elected Assembly our Iskra promised sat here one January night. {delegate() == "role-left-sr":Lenin shut it, and your party held the door.|You shut it.} Now your minority gives away half the map, pleading that there's no army, which you broke. # puts: constituent-assembly-only
{
- voted("v01-activists") == "revolutionary-war": MARTOV: And you stood up for war, one hears. With what you'd broken?
- chose("f22-tell-whose"): MARTOV: Since Friday your people tell mine of the guns. France's guns, the Kaiser's peace.
}
* ["Broken? Kerensky drove it to attack in June, for secret treaties. That broke it." # id: f24-driven-in-june # as: speech # argues: who-broke-the-army # against: you-broke-the-army # cites: june-1917 # owns: warrant]
    Martov was against that attack. He has the misfortune to remember.
    -> radek_from_below
* {course() == "accept" and delegate() != "student"} ["Prussia signed worse at Tilsit, with Napoleon. In six years she was up again." # id: f24-prussia-waited # as: speech # argues: tilsit # cites: precedent-tilsit # owns: warrant]
    {tilsit_before:There's a second Tilsit in you, says Martov. Napoleon managed with one.|And who is the general staff in this, comrade? You?}
    -> radek_from_below
* {course() == "open" and delegate() != "student"} ["Tilsit was signed too, and Prussia lived. You'd have had her wait for an Assembly?" # id: f24-prussia-lived # as: speech # argues: tilsit # against: constituent-assembly-only # cites: precedent-tilsit]
    She had a king for it, says Martov. You've thought of that?
    -> radek_from_below
* {delegate() == "student"} ["My aunt in Kovno has no treaty. The Germans take timber, and whoever can cut it. A treaty's list has an end." # id: f24-list-has-an-end # as: speech # argues: tribute-or-belgium # cites: kovno-postcard # owns: limit]
    He asks in which street. He asks it as if he had once known which.
    -> radek_from_below
* ["In 1915 {delegate() == "role-left-sr":Lenin gave his|we gave our} word: a just peace, or we fight. It needs no Assembly, only keeping." # id: f24-keep-it # as: speech # argues: our-word-of-1915 # cites: lenin-1915 # owns: warrant]
    {chose("v23-page-of-1915") or chose("v23-page-or-man") or chose("v03-year-fifteen"):That page again, says Martov. He knows it by heart.|Whose word? says Martov. I remember an article.}
    -> lenin_on_the_stairs
* {course() == "war"} ["A government that signs this can look nobody in the eye. I'd like it to be able to." # id: f24-in-the-eye # as: speech # argues: treaty-dishonours-us # cites: february-terms]
    So would I, says Martov. One begins by electing it.
    -> lenin_on_the_stairs
* {course() != "war"} ["Nobody broke it. The trenches were empty in December: the soldiers wrote so. One says it, and signs nothing." # id: f24-wrote-it-themselves # as: speech # argues: empty-trenches-anyway # cites: army-questionnaire # owns: warrant]
    And who emptied them? The moths?
    -> lenin_on_the_stairs
* {course() == "neither"} ["Half of Europe thinks that Berlin pays us. If we don't sign, it must think again." # id: f24-think-again # as: speech # argues: not-your-agents # cites: comedy-rumour]
    Europe doesn't think, says Martov. It's busy.
    -> lenin_on_the_stairs
* [Let it pass. # id: f24-pass-martov]
    He thanks you. One is so seldom spared.
    -> martov_goes_on_up

=== radek_from_below ===
~ temp robbers_before = heard("agents-either-way")
From below, all newspapers, Radek, who was at Brest.
RADEK: And in Berlin the workers say what? The Kaiser has in Petrograd a new agent, billig, with a red flag over the door. # objects: agents-of-germany
* ["Fight, and we're London's. Two robbers, and each of them pays." # id: f24-londons # as: reply # argues: agents-either-way # against: agents-of-germany # owns: warrant]
    {robbers_before:Still those two? says Radek. You should let them out for air.|London doesn't pay, says Martov. I've asked.}
* ["The trenches will tell them otherwise. They're empty." # id: f24-tell-them-otherwise # as: reply # argues: army-cannot-fight # against: agents-of-germany]
    Radek, who'd asked about Berlin, looks into his pipe.
* ["That's what they'd say there, and I'd have earned it. I'd never gone to Berlin in my thoughts." # id: f24-gone-to-berlin # as: reply # argues: agents-of-germany # against: agents-of-germany # owns: change]
    RADEK: One should go weekly. The fare's nothing.
* [Let it stand. # id: f24-leave-agents # leaves: agents-of-germany]
    Radek waits, his pockets full of paper.
- -> martov_goes_on_up

=== lenin_on_the_stairs ===
~ temp price_before = heard("price-worth-paying")
Lenin comes up. He and Martov look at each other's shoes.
LENIN: {voted("v13a-accept") == "against":Yesterday your hand, tonight your mouth. |}He wants an Assembly, you want {course() == "neither":clean hands|a war}. Together it's one No. Then the Germans send a longer paper, and other people sign it. # objects: worse-peace-later # source: pss35-p369
* {course() != "neither"} ["It's yielding that makes it longer. They asked; we gave; they asked for this." # id: f24-yielding-makes-it # as: reply # argues: one-concession-calls-next # against: worse-peace-later # owns: warrant]
    LENIN: They asked for less, and you made speeches.
* {course() == "neither"} ["Longer, yes. I've counted that. But unsigned it's a robbery, in daylight." # id: f24-in-daylight # as: reply # argues: price-worth-paying # against: worse-peace-later # owns: concession]
    LENIN: {price_before:So you said when it was cheaper.|And who pays? You, or Reval?}
* ["Let others sign it, then. Not I." # id: f24-not-i # as: reply # argues: cannot-share-responsibility # against: worse-peace-later]
    LENIN: They will. And hang you beside it.
* ["It did get longer, each time. I've no answer, and I've looked." # id: f24-ive-looked # as: reply # argues: worse-peace-later # against: worse-peace-later # owns: change]
    Lenin says nothing. Then he asks Martov if he's had any tea.
* [Let it stand. # id: f24-leave-longer # leaves: worse-peace-later]
    He has gone by. The last stairs he takes singly.
- -> martov_goes_on_up

=== martov_goes_on_up ===
{ delegate():
- "metalworker":
    MARTOV: The Vyborg side used to elect Mensheviks. Ask it again. I'd obey; it's my weakness.
- "soldier":
    MARTOV: You look, comrade, as if you'd walked here from what we're speaking of.
- "student":
    MARTOV: When your party splits, keep the minutes. I did. It's what one has.
- "commissar":
    MARTOV: You write down your own error? They'll never keep you.
- "sailor":
    MARTOV: And what, hoarse as I am, would one wire from this? Nothing? We agree.
- "role-left-sr":
    MARTOV: I too was once in something with him. One gets out. One doesn't get over it.
- else:
    MARTOV: I've lost, since the old party, to better and worse; tonight, to arithmetic.
}
-> on_the_stairs

=== kamkov_names_no_day ===
~ temp belgium_before = heard("tribute-or-belgium")
~ f24_spoken++
KAMKOV: {delegate() == "role-left-sr":Our own party, and it must ask. |An ally asks. }Comrades Bolsheviks, you pay four countries for a pause. To the day: how long? In our villages one looks in the sack. # puts: how-long-a-respite
{
- heard("needs-time-to-consolidate"): KAMKOV: You've been promising months, comrade, for a month. That's one gone.
}
* {delegate() != "metalworker"} ["I don't know. I take it by the day. Who refuses a day for not being a year?" # id: f24-by-the-day # as: speech # argues: needs-time-to-consolidate # against: how-long-a-respite # cites: own # owns: limit]
    KAMKOV: By the day, like a washerwoman.
    -> kamkov_on_stewards
* {delegate() == "metalworker"} ["Twice in one week our bread shop shut on sixty people. A week with flour in it I'd buy unseen." # id: f24-a-week-with-flour # as: speech # argues: needs-time-to-consolidate # against: how-long-a-respite # cites: vyborg-bread # owns: warrant]
    And the second week? He asks it more quietly.
    -> kamkov_on_stewards
* {delegate() == "sailor"} ["Coal for nine days, my ship had. Four men in ten are gone. Name the day she sails for you." # id: f24-name-the-day # as: speech # argues: army-cannot-fight # against: how-long-a-respite # cites: fleet-log # owns: warrant]
    KAMKOV: Her I don't need. I need her crew.
    -> kamkov_on_stewards
* {delegate() == "role-left-sr"} ["How long, I ask them too. You I ask: in which village does your war begin, and who feeds it?" # id: f24-in-which-village # as: speech # argues: peasant-war-utopia # cites: own # owns: warrant]
    His audience turns to look. It's all from villages.
    -> kamkov_on_stewards
* {(course() == "accept" or course() == "open") and delegate() != "sailor" and delegate() != "role-left-sr"} ["Belgium signed them nothing. They took her sack and all." # id: f24-sack-and-all # as: speech # argues: tribute-or-belgium # cites: belgium # owns: warrant]
    {belgium_before:KAMKOV: You've brought Belgium. You always do.|KAMKOV: So we're to be a Belgium with a receipt.}
    -> kamkov_on_stewards
* ["Not a week. No railway is mended in it. The shame comes at once." # id: f24-shame-at-once # as: speech # argues: respite-illusory # cites: advance # owns: warrant]
    {delegate() == "role-left-sr":KAMKOV: There! One of ours after all.|KAMKOV: There! And that's from Lenin's side of the cloakroom!}
    -> kamkov_on_land
* {course() == "war"} ["Never mind how long. There are people on that paper who rose because we did." # id: f24-on-that-paper # as: speech # argues: betrays-border-peoples # cites: own]
    He had thought that you'd say something about sacks.
    -> kamkov_on_land
* {course() != "war"} ["There's no pause to buy. Their guns stay pointed at us, signed or not. So why sign?" # id: f24-line-is-a-pistol # as: speech # argues: line-is-a-standing-threat # cites: trotsky-declaration]
    KAMKOV: Trotsky's argument! I thought it had been lost.
    -> kamkov_on_land
* {course() == "neither"} ["I buy no sack. I go to no war, either, behind half a government." # id: f24-half-a-government # as: speech # argues: no-war-with-split-party # cites: own]
    KAMKOV: Take our half. It's the better dressed.
    -> kamkov_on_land
* [Let it pass. # id: f24-pass-kamkov]
    He says it again, to somebody else, with a better sack.
    -> kamkov_is_called

=== kamkov_on_stewards ===
~ f24_kamkov = "stewards"
KAMKOV: And tomorrow, comrades Bolsheviks? The Kaiser's stewards, keeping order on his estate, counting our villages' sacks on to his wagons. # objects: stewards-of-the-kaiser # mood: vehement
* ["Beaten strikers go back to work. Does that make them the owner's foremen?" # id: f24-his-foreman # as: reply # argues: lost-strike # against: stewards-of-the-kaiser # owns: warrant]
    {chose("v23-to-its-face") or chose("v21-say-beaten"):You've told that one in other rooms. It's worn smooth, and it holds.|A man with a printer's hands nods before he can stop himself.}
* ["Say it upstairs, and listen who claps: the benches on the right." # id: f24-who-claps # as: reply # argues: bourgeois-trap # against: stewards-of-the-kaiser]
    He looks up the stairs, to where the benches are.
* ["Count sacks? There's nothing to put in them." # id: f24-nothing-in-them # as: reply # argues: army-cannot-fight # against: stewards-of-the-kaiser]
    It gets its laugh. Then they hear what it was about.
* [Let it stand. # id: f24-leave-stewards # leaves: stewards-of-the-kaiser]
    It's taken down by three newspapers.
- -> kamkov_is_called

=== kamkov_on_land ===
~ f24_kamkov = "land"
KAMKOV: Count towns, comrades Bolsheviks, it becomes you. What's a piece of land to an internationalist? If they find troops to shoot brothers, the German workers help us, and soon. # objects: land-means-nothing
* ["How soon? You asked them for the day." # id: f24-how-soon # as: reply # against: land-means-nothing # owns: question]
    He feels for his watch. He sees that you see it.
* ["There are people standing on it. I could give you names." # id: f24-people-on-it # as: reply # argues: abandons-finland-ukraine # against: land-means-nothing]
    {chose("f18-promise-names") or chose("v23-carry"):You do give them. It takes four stairs.|He meant it well. On these stairs it sounded like a landowner.}
* ["Soon's no date. If the soviets fall first, who's here to be helped?" # id: f24-who-is-here # as: reply # argues: no-greater-blow # against: land-means-nothing # owns: change]
    You had come to agree with him. He's as surprised as you.
* [Let it stand. # id: f24-leave-land # leaves: land-means-nothing]
    Two peasants have heard the word land, and wait for the rest.
- -> kamkov_is_called

=== kamkov_is_called ===
{ delegate():
- "metalworker":
    KAMKOV: The Vyborg side made two revolutions in a year, and you count loaves.
- "soldier":
    KAMKOV: The Fifth Army? And where is it? Don't say. It'll be in the report.
- "student":
    KAMKOV: Tell your Moscow Bureau we've room on our pegs.
- "commissar":
    KAMKOV: From our villages you take rye, and pay in Kaiser Wilhelm. At least weigh honestly.
- "sailor":
    KAMKOV: And your ships, whose are they at Easter? I only ask the day.
- "role-left-sr":
    KAMKOV: When the village asks who held the Kaiser's stirrup, I shan't have been there. And you?
- else:
    KAMKOV: Bring me the date, when you've found it.
}
-> on_the_stairs

=== the_hall_is_full ===
~ temp berlin_before = heard("agents-of-germany")
LENIN: Who cries shame? Those who can't wait for the Germans. London wants us to fight, and Paris, and our own bourgeoisie: it's the surest way to be rid of us. # puts: bourgeois-trap # source: pss35-p379 # place: tauride-night
{
- f24_kamkov == "stewards" and met("stewards-of-the-kaiser"): KAMKOV: And who's wanted for the peace? I was nearly argued out of it. Stewards. # puts: stewards-of-the-kaiser # source: lud
- f24_kamkov == "stewards": KAMKOV: He counts towns. Land means nothing. Send troops against brothers, and the brothers come. # puts: land-means-nothing # source: lud
- else: KAMKOV: And who's wanted for the peace? Stewards, for the Kaiser's estate. # puts: stewards-of-the-kaiser # source: lud
}
LIKHACH: There was an army. The man who sent it home has just reported it missing. # puts: you-broke-the-army # source: lud
He speaks for the other SRs, who'd won the Assembly. You may only call out. # source: pss35-n147 # source: lud
* {not chose("f24-driven-in-june")} ["Sent home? Kerensky broke it, in June!" # id: f24-call-june # as: speech # argues: who-broke-the-army # against: you-broke-the-army # cites: june-1917]
    Somebody tall from the front laughs, and can't stop, and goes out.
* {chose("f24-driven-in-june")} ["Ask the villages who wants war!" # id: f24-call-village # as: speech # argues: millions-want-peace # cites: own]
    {chose("f24-to-peasant"):You know whose coat that is, nodding.|A whole row of sheepskin turns round to look at you.}
* {course() == "accept" or course() == "open"} ["Which army? Krylenko's looked!" # id: f24-call-krylenko # as: speech # argues: army-cannot-fight # cites: krylenko-report # owns: warrant]
    Krylenko, found out, stands up. It makes no difference to his height.
* {delegate() == "role-left-sr"} ["How long? How much? The village asks!" # id: f24-call-how-long # as: speech # argues: how-long-a-respite # cites: own # owns: warrant]
    {chose("f24-to-kamkov"):Kamkov looks up. It's his line, and you've put a village under it.|Your benches clap. Then the other benches do. It alarms both.}
* {delegate() != "role-left-sr"} ["London's glad? And Berlin isn't?" # id: f24-call-berlin # as: speech # argues: agents-of-germany # against: bourgeois-trap # cites: own]
    LENIN: That voice I know. {berlin_before:It has asked before.|It's wrong from another side each time.}
* {course() == "war"} ["Reval! Yuriev! Wolmar! Read out the names!" # id: f24-call-names # as: speech # argues: betrays-border-peoples # cites: own # owns: warrant]
    {chose("f18-promise-names"):You promised it on Monday, in a corridor. It's louder here.|The bell is for you. So is the silence after it.}
* {course() != "war"} ["Not one more soldier, for either camp!" # id: f24-call-neither # as: speech # argues: no-blood-for-either-camp # cites: trotsky-declaration]
    Soldiers clap, for the first half of it.
* {course() == "neither"} ["Signed or not, the trenches are empty!" # id: f24-call-empty # as: speech # argues: empty-trenches-anyway # cites: army-questionnaire]
    True, says somebody. And so?
* [Keep it to yourself. # id: f24-call-nothing]
    You are, it seems, the only one.
- -> the_roll_of_hundreds

=== the_roll_of_hundreds ===
SVERDLOV: By name. Those without a vote answer last. # source: pss35-n147 # source: pss35
{
- chose("v23-lay-down"): Those who laid down their posts with you are getting up already, row by row. # source: pss35-n147
- course() == "accept": Here and there one of the Left gets up, and goes. You know them by their backs. # source: pss35-n147
- course() == "war": The Left are getting up: they won't say for, they mayn't say against. # source: pss35-n147
- else: Some get up and go out: they'll say neither word. # source: pss35-n147
}
* {(course() == "accept" or course() == "open") and delegate() != "role-left-sr"} [For. # id: f24-hand-for # on: v15-vtsik # votes: for]
    {voted("v13a-accept") == "for":Since yesterday the word knows its way.|{voted("v13a-accept") == "against":Yesterday you said another. Sverdlov knows, and waits a moment.|You say it as one gives a size in boots.}}
* {(course() == "war" or course() == "neither") and delegate() != "role-left-sr"} [For: all night you've said why not, and heard nobody say what instead. # id: f24-hand-for-change # on: v15-vtsik # votes: for # owns: change]
    The clerk looks for a line to put all that on.
* {course() != "accept" and delegate() != "role-left-sr"} [Against. # id: f24-hand-against # on: v15-vtsik # votes: against]
    {voted("v13a-accept") == "against":Twice in two days. In a big room it's less trouble.|The hall is counting under its breath, and you're in it.}
* {course() == "accept" and delegate() != "role-left-sr"} [Against: you know every reason to sign, and can't say the word. # id: f24-hand-against-change # on: v15-vtsik # votes: against # owns: change]
    Heads turn. The reasons stand, you tell them. It's you who don't.
* {delegate() != "role-left-sr"} [Abstain. # id: f24-hand-abstain # on: v15-vtsik # votes: abstain]
    {voted("v13a-accept") == "abstain":Yesterday you could see who abstained with you.|The clerk has a column for it. It's filling.}
* {delegate() == "role-left-sr"} [For, with Spiridonova, against your benches. # id: f24-hand-lsr-for # on: v15-vtsik # votes: for]
    {chose("f24-to-spiridonova"):Without turning round, she hits the desk once.|Your neighbour takes his sleeve off your half of the desk.}
* {delegate() == "role-left-sr"} [Against, and stay in their government. # id: f24-hand-lsr-against # on: v15-vtsik # votes: against]
    {chose("f24-to-peasant"):Five crosses. And the other six?|It's the easy word on these benches. You look in the letter for it.}
* {delegate() == "role-left-sr"} [Abstain, since the village isn't of one mind. # id: f24-hand-lsr-abstain # on: v15-vtsik # votes: abstain]
    Coward, says somebody, kindly.
* [Go out, with those who won't vote. # id: f24-hand-leave]
    ~ f24_out = true
    {chose("v23-stay"):Yesterday you stayed. There are more knees to get past than you'd have thought.|You go out, past a great many knees.}
- SVERDLOV: The roll is closed. # division: v15-vtsik # cue: hands_up
-> the_count_on_the_stairs

=== the_count_on_the_stairs ===
~ temp ayes = tally("v15-vtsik", "for")
~ temp noes = tally("v15-vtsik", "against")
~ temp silent = tally("v15-vtsik", "abstain")
{ ayes == 116 and noes == 85:
    SVERDLOV: For, a hundred and sixteen. Against, eighty-five. Abstaining, twenty-six. Carried. # source: pss35-n147
- else:
    SVERDLOV: For, {ayes}. Against, {noes}. Abstaining, {silent}. Carried.
}
{f24_out:You hear it in a queue. |}Most of the Left has walked out, as far as the cloakroom. There's one man for the coats. # source: pss35-n147 # place: lobby
It's half past four. At seven our Yes goes out by wire: Berlin, Vienna, Sofia, Constantinople. # source: pss35-p381 # source: fel # cue: tele_burst
-> sunday_at_home

=== sunday_at_home ===
{ delegate():
- "metalworker":
    Sunday. They're at the gates all the same: Mitya your brother, and Ozols, the Latvian from the next lathe. # place: street-day # cue: wind
- "soldier":
    Sunday. Your battery's first wire since Monday, from a station you don't know: horses eight stop guns none stop what is decided. # place: telegraph-day
- "student":
    Sunday. Levitin is on the Moscow wire; he has night duty, also by day. One, he prints: what is voted. Two: who goes. # place: bureau-day
- "commissar":
    Sunday. The railway's wire to the Urals. Fyokla Guseva, your deputy, prints: wagons, colon. # place: store
- "sailor":
    Sunday. Your ship at Helsingfors is calling, all forty; and under it, weak and quick, Reval. # place: ship
- "role-left-sr":
    Sunday. On your step sits the man who signed the letter. They've moved the pegs, he says, a little. # place: street-day # cue: wind
- else:
    Sunday. Those who sent you have kept a place out of the wind. They can see on you how it went. # place: street-day # cue: wind
}
* ["It's lost: we sign. The towns are on the paper." # id: f24-tell-lost # gains: border-comrades]
    -> told_that_it_is_lost ->
* ["It's voted. I think what I think. There's work on Monday. All three." # id: f24-tell-three # gains: provincial-soviets]
    -> told_all_three_things ->
* ["{delegate() == "metalworker":Two hundred and six gave me their names. I've kept the list.|{delegate() == "role-left-sr":I had twelve marks in my pocket, and one hand.|I told them what you told me. It was heard. Weighed, I can't say.}}" # id: f24-tell-own]
    -> told_that_it_was_heard ->
- {delegate() == "role-left-sr": -> ending_f24_the_pegs}
{voted("v15-vtsik") == "for": -> ending_f24_voted_for}
{f24_out or chose("v23-lay-down"): -> ending_f24_walked_out}
-> ending_f24_stayed

=== told_that_it_is_lost ===
{ delegate():
- "metalworker":
    Ozols nods, as one does to a doctor. Wolmar, he says, to have said it once in this street.
- "soldier":
    Do the wounded stay where they lie? asks the wire. You search the ten points.
- "student":
    Three, prints Levitin, and puts no text to it. He knows where your aunt lives.
- "commissar":
    Eleven wagons came in, she prints: somewhere the line's already quiet.
- "sailor":
    Which towns, asks Reval. You send the one. A long while after comes: received.
- "role-left-sr":
    He has never heard of one of them. He has you say them again, to carry them home right.
- else:
    It might have been put more gently, they say. Then one of them thanks you.
}
->->

=== told_all_three_things ===
{ delegate():
- "metalworker":
    Can one think that on an empty stomach? There's no other way, says Ozols.
- "soldier":
    What work, asks the clerk. Then he remembers: eight horses, thirty-two feet.
- "student":
    He'd left room for two, prints Levitin. He'll renumber.
- "commissar":
    The first, she prints, shall be read out by somebody who can keep his face still.
- "sailor":
    Which of the three to hoist, asks the ship. One after the other, you send.
- "role-left-sr":
    Which should he tell them first? You say that it depends on who's at home.
- else:
    How does one do all three? You've been at it since yesterday, you say.
}
->->

=== told_that_it_was_heard ===
{ delegate():
- "metalworker":
    Mitya grins. The others look to see who's on it. Then they ask about boots.
- "soldier":
    Heard by whom? You send the names. One he knows: that's the one we showed the trenches.
- "student":
    He prints a row of full stops. It's how he swears for you, since you don't.
- "commissar":
    Weighing, she prints, is your trade. {chose("v23-lay-down"):You'd put down the weight on Saturday.|You had the weight with you all night.}
- "sailor":
    The ship's turn: then send it again, louder. All forty have signed the louder.
- "role-left-sr":
    One hand, he says. Well. At our meeting the landowner has only the one, too, now.
- else:
    By whom, they ask. Somebody counts the names off on his buttons.
}
->->

=== ending_f24_voted_for ===
{changed():You changed your mind on the way. People ask you at which stair.|{voted("v13a-accept") == "for":You'd said it in the small room, and you said it in the big one.|You said the word. It's written beside the count.}}
{ delegate():
- "metalworker":
    Mitya says you've sold them. You do your shift between him and Ozols. On Thursday there's flour: half of it.
- "soldier":
    Nine men come in on foot, with the eight horses. Hold the grey one's foot, says a man.
- "student":
    A card from Kovno, a month old: eggs are dearer. The censor has let it stand.
- "commissar":
    Fourteen wagons in a week, with the error. In Shadrinsk they've heard that it's peace, and ask with whom.
- "sailor":
    The ships will try the ice while it's ours. From Reval, five words, six paid for: They asked us in German.
- else:
    Those who sent you have split over it in halves. You spoke for each of them, each says.
}
It's voted: peace. Nobody has asked the towns on the paper. The Germans march on. # source: pss35-n149 # next: 1918-03-08
-> END

=== ending_f24_stayed ===
{voted("v15-vtsik") == "against":It's voted: peace. Your No is in the book; on Monday you're at work.|It's voted: peace. You abstained; on Monday you're at work.}
{ delegate():
- "metalworker":
    At dinner break you read out the ten points. The last is that we're to keep quiet. It's the first they discuss.
- "soldier":
    Some want to go on to Konotop, with rifles. Wait, you say, till I've done the hind feet.
- "student":
    You type the count for Levitin, in three columns. And in which are you, he asks. Beside them, you print: consultative.
- "commissar":
    At the goods office a clerk has a form already: deliveries abroad. You write in it: rye, none; error, none.
- "sailor":
    Towards morning Reval asks which of you is coming. You have the answer in two languages, and send neither.
- else:
    What was it like, ask those who sent you. Loud, you say, and then a list. They'd have liked it the other way about.
}
The Germans march on. So Lenin's right about the army, people say, and the Left about the Germans. # source: pss35-n149 # next: 1918-03-08
-> END

=== ending_f24_walked_out ===
{chose("v23-lay-down"):The post that you laid down on Saturday is lying there still.|You got your coat after five.} You may speak against it wherever you like; Lenin said so himself. # source: pss35-p370
{ delegate():
- "metalworker":
    You do, at the gates. They hear you out, and go in. Only Sizov stays: who's to weigh the flour now?
- "soldier":
    You do, to nine men and eight horses. Four of you go south with rifles. Nobody had thought of the shoeing.
- "student":
    You do, in the mills. They listen kindly. Who comes on Tuesdays, now?
- "commissar":
    You do, at the stations, to bagmen on the roofs. They agree with you, and ask which line is running.
- "sailor":
    You do, at Helsingfors, to those who got out of Reval over the ice. One has his first rifle, and a good hand for Morse. Who's got the key there? he asks.
- else:
    You do, on stairs, and before a shut shop. They hear you to the end. Nobody wants to lose his place.
}
The Yes has gone, and the Germans march on. Nobody has told them who left the hall. # source: pss35-n149 # next: 1918-03-08
-> END

=== ending_f24_the_pegs ===
{
- f24_out: You voted for nothing. From the cloakroom one could hear both parties say so.
- voted("v15-vtsik") == "for": You and Spiridonova: on your own benches they have a word for it.
- voted("v15-vtsik") == "against": Your party said No to the peace, and is in the government that makes it.
- else: Those who abstained were your people, it has been said since. Their names this story hasn't seen. # source: fel
}
{chose("f24-to-peasant"):Six for peace, five for beating the German. He puts the letter away, clean side out.|You read him his letter, all twelve marks. Six crosses want peace, he says, five don't; there was only the one sheet.}
{voted("v15-vtsik") == "against" or f24_out:Will you come out of the government? Some of yours want to. It isn't decided, you say. He looks at your coat.|Will your party let you stay in it? You'll see in March, you say. He looks at your coat.}
How long this peace will last nobody has told him. The Germans march on. # source: pss35-n149 # next: 1918-03-15
-> END
