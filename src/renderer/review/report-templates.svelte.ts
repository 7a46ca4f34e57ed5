import { readTemplates, type ReportTemplate } from '../../domain/report/options.ts';
import type { MetaStore } from '../db/meta-store.ts';
import type { ReportChoice } from '../report/report-choice.ts';
import { doneNotice, problemNotice, type ReportNotice } from './report-notice.ts';

interface TemplateServices {
  readonly meta: MetaStore;
  readonly newId: () => string;
  readonly choice: () => ReportChoice;
  readonly choose: (changes: Partial<ReportChoice>) => void;
  readonly say: (notice: ReportNotice | null) => void;
}

/** The choices of sections that an editor has saved under a name; they are kept for every review on this computer. */
export class ReportTemplates {
  readonly #services: TemplateServices;
  /** In the order of saving. */
  saved = $state.raw<readonly ReportTemplate[]>([]);

  constructor(services: TemplateServices) {
    this.#services = services;
  }

  async load(): Promise<void> {
    const { meta, say } = this.#services;
    try {
      this.saved = readTemplates(await meta.get('reportTemplates'));
    } catch {
      say(problemNotice('storage-failed'));
    }
  }

  /** Keeps the chosen sections under a name; a saved template of that name gets them. */
  async save(name: string): Promise<void> {
    const { choice, choose, newId } = this.#services;
    const { sections } = choice().options;
    const known = this.#named(name);
    const template = { id: known?.id ?? newId(), name, purpose: '', sections };
    choose({ options: { sections, template: name } });
    await this.#keep([...this.saved.filter(({ id }) => id !== template.id), template]);
  }

  async rename(id: string, name: string): Promise<void> {
    const old = this.saved.find((template) => template.id === id);
    if (old === undefined) return;
    const { choice, choose } = this.#services;
    const { options } = choice();
    if (options.template === old.name) choose({ options: { ...options, template: name } });
    await this.#keep(this.saved.map((template) => (template.id === id ? { ...template, name } : template)));
  }

  async delete(id: string): Promise<void> {
    const place = this.saved.findIndex((template) => template.id === id);
    const gone = this.saved[place];
    if (gone === undefined) return;
    const { choice, choose, say } = this.#services;
    const { options } = choice();
    const wasChosen = options.template === gone.name;
    // The sections stay; they only have no name any more.
    const nameless = { ...options, template: '' };
    if (wasChosen) choose({ options: nameless });
    const undo = (): void => {
      say(null);
      if (!this.#putBack(gone, place)) return;
      // Whatever was chosen since is not taken back.
      if (wasChosen && choice().options === nameless) choose({ options });
    };
    say(doneNotice(`Template “${gone.name}” was deleted.`, { name: 'Undo', run: undo, isUndo: true }));
    await this.#keep(this.saved.filter((template) => template.id !== id));
  }

  /** Puts a deleted template back at its place; what was saved and renamed since stays. Gives whether it could. */
  #putBack(gone: ReportTemplate, place: number): boolean {
    if (this.#named(gone.name) !== undefined) {
      const said = `Another template is called “${gone.name}” now.`;
      this.#services.say(doneNotice(said, null, 'The deleted one was not put back.'));
      return false;
    }
    void this.#keep([...this.saved.slice(0, place), gone, ...this.saved.slice(place)]);
    return true;
  }

  #named(name: string): ReportTemplate | undefined {
    return this.saved.find((template) => template.name.toLowerCase() === name.toLowerCase());
  }

  async #keep(templates: readonly ReportTemplate[]): Promise<void> {
    this.saved = templates;
    try {
      await this.#services.meta.set('reportTemplates', templates);
    } catch {
      this.#services.say(problemNotice('storage-failed'));
    }
  }
}
