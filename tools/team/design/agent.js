/* What an agent's own database takes: written once, by that agent, under their own name, and thanks that a lead passes on. CouchDB runs this for every document. */
function validate(doc, before, user, security) {
  var kinds = 'gesture counters kudos offer request'.split(' ');
  function refuse(why) {
    throw { forbidden: why };
  }
  if (user.roles.indexOf('_admin') !== -1) return;
  var colon = doc._id.indexOf(':');
  var kind = doc._id.slice(0, colon < 0 ? 0 : colon);
  function hasRole(role) {
    return user.roles.indexOf(role) !== -1;
  }
  // Of roles, the leads' alone opens an agent's database.
  var isPassed = kind === 'thanked' && security.members.roles.some(hasRole);
  if (!isPassed && security.members.names.indexOf(user.name) === -1) refuse('Only its agent writes here.');
  if (doc._id.indexOf('_design/') === 0) refuse('Only the administrator changes how this database works.');
  if (before || doc._deleted) refuse('What was written here stays as it was.');
  if ((!isPassed && kinds.indexOf(kind) === -1) || doc._id.length > 200) refuse('Nothing of this kind is kept here.');
  if ((isPassed ? doc.passed : doc.author) !== user.name)
    refuse(isPassed ? 'Whoever passes something on signs it.' : 'The author is whoever writes.');
  if (doc.customer || doc.ticket || doc.helpdesk) refuse('No customer and no ticket belong here.');
}
