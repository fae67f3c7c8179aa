/* What the team's shared database takes: CouchDB runs this for every document that anybody writes. */
function validate(doc, before, user) {
  var kinds =
    'template persona policy voice rule target scenario draft edition answer decision pack member aggregate change purge'.split(
      ' ',
    );
  function is(role) {
    return user.roles.indexOf(role) !== -1;
  }
  function refuse(why) {
    throw { forbidden: why };
  }
  if (is('_admin')) return;
  if (doc._id.indexOf('_design/') === 0) refuse('Only the administrator changes how this database works.');
  if (!is('lead')) refuse('Only leads write here.');
  var colon = doc._id.indexOf(':');
  var kind = doc._id.slice(0, colon < 0 ? 0 : colon);
  if (kinds.indexOf(kind) === -1 || doc._id.length > 200) refuse('Nothing of this kind is kept here.');
  if (kind === 'decision' && !doc._deleted) {
    if (before && !before._deleted) refuse('What was decided stays decided.');
    if (doc.by !== user.name || doc._id.slice(doc._id.lastIndexOf(':') + 1) !== user.name)
      refuse('Whoever decides signs it.');
  }
  if (kind !== 'purge') return;
  if (before && !before._deleted) refuse('What was ordered to be erased stays erased.');
  if (doc._deleted || doc.by !== user.name) refuse('Whoever orders something to be erased signs it.');
}
