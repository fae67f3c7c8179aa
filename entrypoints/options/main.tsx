import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { answerFile, readApprovalFile } from '../../lib/approval-file.ts';
import { coachStart, eraseWrong, ignoreWords, listWrong, setCoach } from '../../lib/coach.ts';
import { eraseCorrections, listCorrections } from '../../lib/corrections.ts';
import { importPart, lastImport, undoImport } from '../../lib/customer-import.ts';
import { startReading } from '../../lib/customers/read.ts';
import { countFits, eraseFits } from '../../lib/fit.ts';
import { isNotified, setNotified } from '../../lib/follow-ups.ts';
import { eraseHabits, listHabits } from '../../lib/habits.ts';
import { eraseKudos, listKudos } from '../../lib/kudos.ts';
import { answerApproval, listApprovals, listOverlaps } from '../../lib/ledger.ts';
import { saveFile } from '../../lib/panel/save-file.ts';
import * as sites from '../../lib/sites.ts';
import { fileOf, forgetTaught, importTaught, listTaught } from '../../lib/taught.ts';

render(
  <OptionsPage
    sites={sites}
    teaching={{ listTaught, forgetTaught, importTaught, fileOf, save: saveFile }}
    corrections={{ listCorrections, eraseCorrections }}
    habits={{ listHabits, eraseHabits, countFits, eraseFits }}
    coach={{ coachStart, eraseWrong, ignoreWords, listWrong, setCoach }}
    reminders={{ isNotified, setNotified }}
    approvals={{ listApprovals, listOverlaps, answerApproval, readApprovalFile, answerFile, save: saveFile }}
    customers={{ importPart, lastImport, undoImport, startReading }}
    kudos={{ listKudos, eraseKudos, save: saveFile }}
    browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
    onWelcome={() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
  />,
  document.getElementById('root') as HTMLElement,
);
