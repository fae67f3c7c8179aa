/**
 * Partials that every template may use: `{% render "hello" %}` and `{% render "bye" %}` are the frame of a letter, in
 * the words of the thread or of the brand. A chat has no end, and no greeting once it runs.
 */
export const PARTIALS: Readonly<Record<string, string>> = {
  hello: `{% if thread.channel == "social" or thread.channel == "phone" %}{% elsif thread.channel == "chat" and thread.answered %}{% elsif thread.greeting %}{{ thread.greeting }},{% elsif brand.greeting %}{{ brand.greeting }}{% elsif customer.first_name %}Hello {{ customer.first_name }},{% else %}Hello,{% endif %}`,
  bye: `{% if thread.channel == "email" %}{% if brand.sign_off %}{{ brand.sign_off }}{% else %}Kind regards{% if agent.name %},
{{ agent.name }}{% endif %}{% endif %}{% endif %}`,
};
