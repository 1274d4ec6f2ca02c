/** The pages of the risk review; fixed addresses first, as "sheet.pdf" would pass for an asset. */
import { routeList } from "#src/platform/http/index.ts";
import { assetRoutes } from "./asset.tsx";
import { listRoutes } from "./list.tsx";
import { measureRoutes } from "./measures.tsx";

const list = routeList();
listRoutes(list);
assetRoutes(list);
measureRoutes(list);

export const { routes } = list;
