/* What the team's shared database takes: CouchDB runs this for every document that anybody writes. */
function validate(doc, before, user, security) {
  var kinds =
    'template persona policy voice rule target scenario draft edition answer decision pack member aggregate change purge'.split(
      ' ',
    );
  // Written once, under the name of whoever writes it: what is said to who writes it again, and under another name.
  var signed = {
    change: ['What stands in the log stays as it was.', 'Whoever changes something signs it.'],
    decision: ['What was decided stays decided.', 'Whoever decides signs it.'],
    purge: ['What was ordered to be erased stays erased.', 'Whoever orders something to be erased signs it.'],
  };
  function refuse(why) {
    throw { forbidden: why };
  }
  // Every role that opens the database names its team: another team's leads are no leads here.
  function isLead(role) {
    return /:lead$/.test(role) && user.roles.indexOf(role) !== -1;
  }
  function mustBeSigned(words) {
    if (before && !before._deleted) refuse(words[0]);
    if (doc._deleted || doc.by !== user.name) refuse(words[1]);
    if (kind === 'decision' && doc._id.slice(doc._id.lastIndexOf(':') + 1) !== user.name) refuse(words[1]);
  }
  if (user.roles.indexOf('_admin') !== -1) return;
  if (doc._id.indexOf('_design/') === 0) refuse('Only the administrator changes how this database works.');
  if (!security.members.roles.some(isLead)) refuse('Only leads write here.');
  var colon = doc._id.indexOf(':');
  var kind = doc._id.slice(0, colon < 0 ? 0 : colon);
  if (kinds.indexOf(kind) === -1 || doc._id.length > 200) refuse('Nothing of this kind is kept here.');
  // Old lines and decisions may be cleared away; an order to erase may not.
  if (signed[kind] && (kind === 'purge' || !doc._deleted)) mustBeSigned(signed[kind]);
}
