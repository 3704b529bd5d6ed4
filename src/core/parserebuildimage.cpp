#include "core/parserebuild.h"

#include "core/reference.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::rebuild {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

bool isSameRepository(const ImageReference &a, const ImageReference &b)
{
    return a.isValid() && a.domain == b.domain && a.path == b.path;
}

/// Whether `name` still means this image.
bool isNameOf(const InspectNode &image, const QString &name)
{
    const auto asked = ImageReference::fromText(name);
    const auto tag = asked.tag.isEmpty() ? u"latest"_s : asked.tag;
    const auto tags = list(image, "RepoTags"_L1);
    const bool byTag = std::any_of(tags.begin(), tags.end(), [&](const QString &other) {
        const auto known = ImageReference::fromText(other);
        return isSameRepository(asked, known) && known.tag == tag;
    });
    if (byTag && asked.digest.isEmpty())
        return true;
    const auto digests = list(image, "RepoDigests"_L1);
    const bool byDigest = std::any_of(digests.begin(), digests.end(), [&](const QString &other) {
        const auto known = ImageReference::fromText(other);
        return isSameRepository(asked, known) && known.digest == asked.digest;
    });
    if (byDigest)
        return true;
    auto id = json::text(image, "Id"_L1);
    auto given = name;
    if (id.startsWith(u"sha256:"_s))
        id.remove(0, 7);
    if (given.startsWith(u"sha256:"_s))
        given.remove(0, 7);
    return given.size() >= 4 && id.startsWith(given);
}

/// What stands for an image whose name has gone to another one: nginx@sha256:..., else its ID.
QString lastingName(const InspectNode &image, const QString &name)
{
    const auto asked = ImageReference::fromText(name);
    const auto digests = list(image, "RepoDigests"_L1);
    for (const auto &other : digests) {
        if (isSameRepository(asked, ImageReference::fromText(other)))
            return other;
    }
    return json::text(image, "Id"_L1);
}

/// As images name it: "amd64" for "x86_64".
QString architecture(const QString &machine)
{
    if (machine == u"x86_64"_s)
        return u"amd64"_s;
    if (machine == u"aarch64"_s)
        return u"arm64"_s;
    if (machine.startsWith(u"armv"_s))
        return u"arm"_s;
    if (machine == u"i386"_s || machine == u"i686"_s)
        return u"386"_s;
    return machine;
}

/// Only an image for another machine than the engine's needs it said.
void takePlatform(Draft &draft)
{
    const auto own = architecture(json::text(draft.info, "Architecture"_L1));
    const auto arch = architecture(json::text(draft.image, "Architecture"_L1));
    const auto os = json::text(draft.image, "Os"_L1);
    if (own.isEmpty() || arch.isEmpty() || os.isEmpty() || arch == own)
        return;
    draft.run().platform = os + u'/' + arch;
    if (const auto variant = json::text(draft.image, "Variant"_L1); !variant.isEmpty() && arch == u"arm"_s)
        draft.run().platform += u'/' + variant;
}

} // namespace

void takeImage(Draft &draft)
{
    const auto asked = json::text(draft.config, "Image"_L1);
    const auto id = json::text(draft.container, "Image"_L1);
    draft.run().image = asked.isEmpty() ? id : asked;
    if (json::text(draft.image, "Id"_L1).isEmpty()) {
        draft.note(
            Text::tr("The image of this container is no longer here, so settings that came from it are "
                     "written out, too."));
        return;
    }
    takePlatform(draft);
    if (asked.isEmpty() || isNameOf(draft.image, asked))
        return;
    draft.run().image = lastingName(draft.image, asked);
    //: %1 an image name such as nginx:1.27, %2 a longer name or an ID of the same image
    draft.note(Text::tr("%1 no longer refers to this container's image, so %2 is used instead.")
                   .arg(asked, draft.run().image));
}

} // namespace core::rebuild
