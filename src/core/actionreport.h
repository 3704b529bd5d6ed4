#pragma once

#include "core/errortext.h"

#include <QList>
#include <QString>

namespace core {

/// One object of an act on many that failed.
struct ActionFailure
{
    QString name;
    ErrorText text;
};

/// How an act on one or many ended, when something of it failed. The others went on.
struct ActionReport
{
    QString title; ///< one sentence: "2 of 5 containers could not be removed."
    QList<ActionFailure> failures;
    bool isHint = false; ///< nothing failed: a sentence on what to do now
};

} // namespace core
