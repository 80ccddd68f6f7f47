#pragma once

namespace wattplan::text {

class Translation;

/// The translation that was installed last and is still there; null where none was. On the main thread.
Translation* installedTranslation();

}  // namespace wattplan::text
