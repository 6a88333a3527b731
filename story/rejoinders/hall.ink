// What a room does with an objection that nobody has answered.

=== objection_stands ===
{stopping:
- Nobody picks it up. It lies on the table among the cups, and Stasova writes that it lies there.
- You sit. A thing that isn't answered is louder than a thing that is, and several of them are listening to it.
- Sverdlov waits as long as a chairman decently can. Then he turns the page.
}
->->
