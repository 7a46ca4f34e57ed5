import { tick } from 'svelte';
import type { CommandHandlers } from '../commands/commands.svelte.ts';
import type { PaneActions } from './reader.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What each command does in an open workspace, and when it can. */
export function workspaceCommands(workspace: Workspace): CommandHandlers {
  const { session } = workspace;
  const { view, run } = session;
  const step = (direction: 1 | -1) => ({
    run: () => {
      workspace.leaveCheck();
      const passages = view.step(direction);
      // The table has a row for every difference, as panes have a place.
      if (view.mode === 'synopsis') {
        workspace.bringUp();
        workspace.reveal(passages);
      } else workspace.openPassages(passages);
    },
    enabled: () => view.listedEntries.length > 0,
  });
  const onPanes = (act: (panes: PaneActions) => void) => ({
    run: () => {
      if (workspace.reader?.panes) act(workspace.reader.panes);
    },
    enabled: () => workspace.reader?.panes !== undefined && run.result !== null,
  });
  const look = (mode: typeof view.mode) => ({
    run: () => {
      workspace.look(mode);
    },
    enabled: () => session.variants.length > 1,
  });
  const show = (panel: typeof view.panel) => ({
    run: () => {
      workspace.leaveCheck();
      view.panel = panel;
      void tick().then(() => {
        const list =
          panel === 'differences' ? workspace.ledgerList : panel === 'claims' ? workspace.claimList : null;
        (list ?? workspace.findings)?.focus();
      });
    },
  });
  return {
    'variants.add': { run: () => void workspace.intake.pick(), enabled: () => Boolean(session.review) },
    'variants.paste': {
      run: () => {
        workspace.dialog = { kind: 'paste' };
      },
      enabled: () => Boolean(session.review),
    },
    'report.export': { run: () => void workspace.report.open(), enabled: () => workspace.report.canOpen },
    'edit.undo': {
      run: () => {
        // A claim that comes back with redo is not a new one: it must not take the keyboard.
        workspace.freshClaimId = null;
        workspace.sayUndone(`Undone: ${session.undoLabel ?? ''}`);
        session.undo();
      },
      enabled: () => session.undoLabel !== null,
    },
    'edit.redo': {
      run: () => {
        workspace.sayUndone(`Done again: ${session.redoLabel ?? ''}`);
        session.redo();
      },
      enabled: () => session.redoLabel !== null,
    },
    'difference.next': step(1),
    'difference.previous': step(-1),
    'pane.next': {
      run: () => {
        workspace.reader?.focusNextPane();
      },
      enabled: () => run.result !== null,
    },
    'find.open': onPanes((panes) => {
      panes.openFind();
    }),
    'find.next': onPanes((panes) => {
      panes.stepFind(1);
    }),
    'find.previous': onPanes((panes) => {
      panes.stepFind(-1);
    }),
    'move.otherEnd': onPanes((panes) => {
      if (!panes.jumpToOtherEnd())
        workspace.services.toasts.done('Put the caret into a moved passage first.');
    }),
    'pane.collapse': onPanes((panes) => {
      panes.collapsePane();
    }),
    'alignment.pair': onPanes((panes) => {
      workspace.markAlignment('pair', panes.sentences());
    }),
    'alignment.apart': onPanes((panes) => {
      workspace.markAlignment('not-a-pair', panes.sentences());
    }),
    'columns.fold': {
      run: () => {
        view.folded = !view.folded;
      },
      enabled: () => view.mode === 'columns' && view.isCompared,
    },
    'columns.scroll': {
      run: () => {
        view.inStep = !view.inStep;
      },
      enabled: () => view.mode === 'columns' && view.isCompared,
    },
    'claim.annotate': {
      run: () => {
        workspace.annotate(workspace.reader?.selection() ?? null);
      },
      enabled: () => workspace.selection !== null,
    },
    'view.columns': look('columns'),
    'view.redline': look('redline'),
    'view.synopsis': look('synopsis'),
    'view.matrix': look('matrix'),
    'noise.rules': {
      run: () => {
        workspace.dialog = { kind: 'noise' };
      },
      enabled: () => run.result !== null,
    },
    'similarity.show': {
      run: () => {
        workspace.dialog = { kind: 'similarity' };
      },
      enabled: () => view.isCompared,
    },
    'panel.differences': show('differences'),
    'panel.quotes': show('quotes'),
    'panel.omissions': show('omissions'),
    'panel.claims': show('claims'),
    'check.start': {
      run: () => {
        workspace.startCheck();
      },
      enabled: () => session.checks.coverage !== null,
    },
    'review.rules': {
      run: () => {
        workspace.dialog = { kind: 'rules' };
      },
      enabled: () => Boolean(session.review),
    },
    'panel.toCheck': show('to-check'),
    'panel.signOff': show('sign-off'),
    'panel.unplaced': {
      ...show('unplaced'),
      enabled: () => workspace.session.waiting > 0,
    },
    'panel.evidence': show('evidence'),
    'panel.queries': show('queries'),
    'panel.log': show('log'),
  };
}
