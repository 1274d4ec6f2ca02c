/** Content packs: which edition of the handbook's content a company goes by, taken out, edited and taken in. */
import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes.tsx";

export { type Asked, type Catalogue, shippedCatalogue } from "./content.ts";
export { catalogueFor, packVersion } from "./in-force.ts";
export { packFileOf } from "./read.ts";
export { checkFile, checkPack, type PackProblem, returnToShipped, takePack } from "./service.ts";
export { problemWords } from "./views/words.ts";

export const packs: Feature = { id: "packs", routes };
