import type { Adapter } from '../../adapter.ts';

/** "Comments added" in RT's own languages: nothing else on the page tells an internal note. */
const COMMENTED = [
  'Comments added',
  'تم إضافة التعليقات',
  'Коментарите добавени',
  'Comentaris afegits',
  'Komentáře přidány',
  'Kommentarer tilføjet',
  'Kommentar hinzugefügt',
  'Τα Σχόλια προστέθηκαν',
  'Comentarios añadidos',
  'Lisati kommentaar',
  'Iruzkinak gehituta',
  'توضیحات اضافه شد',
  'Kommentti lisätty',
  'Commentaires ajoutés',
  'Komentar dodan',
  'Megjegyzés hozzáadva',
  'Komentar sudah ditambahkan',
  'Athugasemd bætt við',
  'Aggiunti commenti',
  'コメントが追加されました',
  'Komentarai pridėti',
  'Piezīmes pievienotas',
  'La til kommentarer',
  'Commentaar toegevoegd',
  'La til kommentarar',
  'Komentarze zostały dodane',
  'Comentários adicionados',
  'Aomentariile au fost adăugate',
  'Добавлен комментарий',
  'Komentáre pridané',
  'Komentarji so bili dodani',
  'Коментари су додати',
  'Kommentarer tillagda',
  'Yorumlar eklendi',
  '创建注释完成',
  '新增評論完畢',
];

/** "Name <address>", "login (Name)" or a bare name, as the agent's own preference has it. */
const NAME = '^(?:[^\\s(<]+ \\()?\\s*([^<>()]+?)\\s*(?:[<)].*)?$';
const ADDRESS = '<([^<>\\s]+@[^<>\\s]+)>';
const REQUESTOR = '.ticket-info-people .form-row.requestors .user[data-user-id]';
const AUTHOR = '.metadata .description .user[data-user-id]';
const MAIL_DATE = 'Date:\\s*(\\w{3}, \\d{1,2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} [+-]\\d{4})';

/** Request Tracker 5. What its pages hold, and what is odd about them: `test/helpdesks/rt/MARKUP.md`. */
export const adapter: Adapter = {
  id: 'request-tracker',
  name: 'Request Tracker',
  confidence: 'source',
  recognise: { css: 'body[id^="comp-"] #main-navigation' },
  ticket: {
    address: '/Ticket/(?:Display|Update)\\.html.*[?&;]id=(\\d+)',
    ways: [
      { css: 'form[name="TicketUpdate"] input[name="id"]', attribute: 'value' },
      { css: '.ticket-info-basics .form-row.id .value' },
    ],
  },
  channel: { usual: 'email' },
  subject: [
    { css: '#header h1', pattern: '^#\\d+:\\s*(.*)' },
    { css: 'form[name="TicketUpdate"] input[name="UpdateSubject"]', attribute: 'value' },
  ],
  customer: {
    name: [{ css: REQUESTOR, pattern: NAME }],
    email: [{ css: REQUESTOR, pattern: ADDRESS }],
    keys: { css: REQUESTOR, attribute: 'data-user-id' },
  },
  messages: {
    item: ['.transaction.message[data-transaction-id]', '.transaction[data-transaction-id]:has(.messagebody)'],
    id: [{ css: '.transaction', attribute: 'data-transaction-id' }],
    author: [{ css: AUTHOR, pattern: NAME }],
    key: [{ css: AUTHOR, attribute: 'data-user-id' }],
    // A mail's header says its time with its zone. An answer by the web form has none: the page's own time is the agent's.
    at: [{ css: '.content table', pattern: MAIL_DATE }, { css: '.metadata .date' }],
    body: ['.messagebody:has(> .message-stanza)', '.messagebody'],
    ignore: '.message-stanza-folder, .message-stanza .message-stanza',
    loading: '#delayed_ticket_history',
    roles: [
      { role: 'note', css: '.metadata .description', pattern: COMMENTED.join('|') },
      { role: 'customer', when: 'author_is_customer' },
      { role: 'agent', when: 'otherwise' },
    ],
    order: 'by_id',
  },
  composers: [
    {
      css: '#cke_UpdateContent',
      frame: 'iframe.cke_wysiwyg_frame',
      when: 'select#UpdateType option[value="response"]:checked',
      name: 'Reply to requestors',
    },
    {
      css: 'textarea#UpdateContent.messagebox:not(.richtext)',
      when: 'select#UpdateType option[value="response"]:checked',
      name: 'Reply to requestors',
    },
  ],
  inward: [{ css: 'form:has(select#UpdateType option[value="private"]:checked)' }],
};
