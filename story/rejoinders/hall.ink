// What a room does with an objection that nobody has answered.

=== objection_stands ===
{stopping:
- Nobody picks it up. Stasova writes that nobody picks it up.
- You sit. It stays in the room, and several of them are listening to it.
- Sverdlov waits as long as a chairman decently can. Then he turns the page.
}
->->
