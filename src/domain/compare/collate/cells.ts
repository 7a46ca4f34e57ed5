/** For each variant the indexes of its sentences in one row. */
export type Cells = readonly (readonly number[])[];
