// Serves a built site the way a plain host does: files and index.html of folders, each page under its own
// Content-Security-Policy, nothing else.
//
// On this machine only, on a port that is free, without a log. Knows nothing of the site but its folder.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".pdf": "application/pdf",
};

/** What the pages say of themselves, and the one directive that only a header can give. */
export function policy_of(page) {
  const found = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page);
  return found && `${found[1]}; frame-ancestors 'none'`;
}

async function file_at(root, address) {
  const path = join(root, normalize(decodeURIComponent(address)));
  const found = await stat(path).catch(() => null);
  if (found?.isFile() && !address.endsWith("/")) return path;
  if (!found?.isDirectory() || !address.endsWith("/")) return null;
  const index = join(path, "index.html");
  return (await stat(index).catch(() => null)) ? index : null;
}

/** The address of the site while it is served; `close()` ends it. */
export async function serve(root) {
  const server = createServer(async (request, response) => {
    const address = request.url.split("?")[0];
    const found = await file_at(root, address);
    const path = found ?? join(root, "404.html");
    const bytes = await readFile(path);
    const policy = path.endsWith(".html") ? policy_of(bytes.toString("utf8")) : null;
    response.writeHead(found ? 200 : 404, {
      "Content-Type": types[extname(path)] ?? "application/octet-stream",
      "Content-Security-Policy": policy ?? "default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(bytes);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
