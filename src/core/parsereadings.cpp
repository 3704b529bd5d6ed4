#include "core/parsehints.h"
#include "core/parsevalues.h"
#include "core/parseverbs.h"

#include <QCoreApplication>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QString firstOf(Draft &draft, const Verb &verb, const ReadWords &read)
{
    for (const auto &piece : read.operands.mid(1)) {
        if (verb.reading == Reading::What::Top)
            //: %1 is a word of a command
            draft.note(piece.word, Text::tr("“%1” has no effect here.").arg(piece.text));
        else
            draft.note(piece.word, Text::tr("Only the first one is taken here."));
    }
    return read.operands.isEmpty() ? QString() : read.operands.first().text;
}

/// docker container inspect ${image}: the other of the two was meant.
void tellOtherInspect(Draft &draft, const Verb &verb, const Piece &object)
{
    const bool image = verb.reading == Reading::What::ImageInspect;
    const bool says = image ? tellsOfContainer(object.text) : tellsOfImage(object.text);
    if (!says || verb.paths.first() == QLatin1String("inspect"))
        return;
    const auto group = image ? QStringLiteral("image") : QStringLiteral("container");
    const auto at = static_cast<int>(draft.arguments().indexOf(group));
    const auto other = image ? QStringLiteral("container") : QStringLiteral("image");
    draft.hint(object.word,
               image ? Text::tr("docker image inspect shows an image. For a container it is docker container "
                                "inspect.")
                     : Text::tr("docker container inspect shows a container. For an image it is docker image "
                                "inspect."),
               at < 0 ? QStringList() : draft.with({at, 1, {}}, {other}));
}

} // namespace

void readReading(Draft &draft, const Verb &verb, const ReadWords &read)
{
    Reading reading;
    reading.what = verb.reading;
    if (reading.what == Reading::What::RunningContainers && read.isOn(QLatin1String("--all")))
        reading.what = Reading::What::Containers;
    auto &text = reading.what == Reading::What::Images ? reading.filter : reading.id;
    text = firstOf(draft, verb, read);
    draft.setDeed(reading);
}

void readLogs(Draft &draft, const Verb &verb, const ReadWords &read)
{
    Reading reading;
    reading.what = verb.reading;
    reading.id = firstOf(draft, verb, read);
    reading.logs.follow = read.isOn(QLatin1String("--follow"));
    reading.logs.timestamps = read.isOn(QLatin1String("--timestamps"));
    const auto *tail = read.last(QLatin1String("--tail"));
    if (tail && tail->value != QLatin1String("all") && !draft.hasErrorAt(tail->valueWord())) {
        bool ok = false;
        reading.logs.tail = std::max(-1, tail->value.toInt(&ok));
        if (!ok)
            tellBadValue(draft, *tail);
    }
    const auto *since = read.last(QLatin1String("--since"));
    if (since && !draft.hasErrorAt(since->valueWord())) {
        if (const auto moment = momentOfText(since->value))
            reading.logs.since = *moment;
        else
            tellBadValue(draft, *since);
    }
    draft.setDeed(reading);
}

void readInspect(Draft &draft, const Verb &verb, const ReadWords &read)
{
    if (read.operands.isEmpty())
        return;
    const auto &object = read.operands.first();
    Reading reading;
    reading.what = verb.reading;
    reading.id = firstOf(draft, verb, read);
    tellOtherInspect(draft, verb, object);
    const bool bare = verb.paths.first() == QLatin1String("inspect");
    const bool placeholder = !draft.hasErrorAt(object.word) && mayBeImagePlaceholder(object.text)
                             && (bare || verb.reading == Reading::What::ImageInspect);
    if (placeholder)
        draft.hint(
            object.word,
            //: %1 is a word such as image
            Text::tr("If “%1” stands for a name, put the name of an image in its place, such as nginx.")
                .arg(object.text));
    if (const auto *type = read.last(QLatin1String("--type"))) {
        if (type->value == QLatin1String("image"))
            reading.what = Reading::What::ImageInspect;
        else if (type->value != QLatin1String("container") && !type->value.isEmpty()) {
            //: %1 is docker's word for a kind of thing, such as volume
            draft.note(type->valueWord(),
                       Text::tr("Gorae shows containers and images, not: %1").arg(type->value));
            return;
        }
    } else if (bare
               && (placeholder || object.text.contains(QLatin1Char(':'))
                   || object.text.contains(QLatin1Char('/')))) {
        // A container's name has neither.
        reading.what = Reading::What::ImageInspect;
    }
    draft.setDeed(reading);
}

} // namespace core
