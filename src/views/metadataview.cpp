#include "views/metadataview.h"

#include "core/text.h"
#include "views/comparepage.h"
#include "views/dialogparts.h"
#include "views/emptystate.h"
#include "views/findline.h"
#include "views/jsonview.h"
#include "views/metadatatree.h"
#include "views/searchkeys.h"
#include "views/style.h"
#include "views/taughtcards.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int busyAfterMs = 150;

/// Names of images that lost their tag are IDs; those are told short.
QString shownImage(const QString &name)
{
    return name.startsWith("sha256:"_L1) ? core::shortId(name) : name;
}

} // namespace

MetadataView::MetadataView(QWidget *parent)
    : QWidget(parent), m_pageButtons(new QButtonGroup(this)),
      m_treeButton(makePageButton(Page::Tree, "treeButton"_L1)),
      m_jsonButton(makePageButton(Page::Json, "jsonButton"_L1)),
      m_compareButton(makePageButton(Page::Compare, "compareButton"_L1)), m_copyButton(new QPushButton),
      m_find(new FindLine), m_body(new QStackedWidget), m_empty(new EmptyState), m_pages(new QStackedWidget),
      m_cards(new TaughtCards), m_tree(new MetadataTree), m_json(new JsonView), m_comparePage(new ComparePage)
{
    m_copyButton->setObjectName("copyButton"_L1);
    m_cards->setObjectName("cards"_L1);
    m_tree->setObjectName("tree"_L1);
    m_json->setObjectName("json"_L1);
    m_empty->setObjectName("empty"_L1);

    // In the order of Page.
    m_pages->addWidget(makeTreePage());
    m_pages->addWidget(m_json);
    m_pages->addWidget(m_comparePage);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_pages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_body, 1);
    nameChildren(this, "metadataView"_L1);

    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(busyAfterMs);
    connectAll();
    m_treeButton->setChecked(true);
    retranslate();
    setState(State::Empty);
}

QPushButton *MetadataView::makePageButton(Page page, QLatin1StringView name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_pageButtons->addButton(button, static_cast<int>(page));
    return button;
}

QWidget *MetadataView::makeToolBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Style::dialogMargin, Style::spacing, Style::dialogMargin, Style::spacing);
    layout->setSpacing(Style::spacing);
    layout->addWidget(m_treeButton);
    layout->addWidget(m_jsonButton);
    layout->addWidget(m_compareButton);
    layout->addWidget(m_find, 1);
    layout->addStretch();
    layout->addWidget(m_copyButton);
    return bar;
}

QWidget *MetadataView::makeTreePage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(Style::spacing);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Style::dialogMargin, 0, Style::dialogMargin, 0);
    row->addWidget(m_cards);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);
    page->setFocusProxy(m_tree);
    return page;
}

void MetadataView::connectAll()
{
    connect(&m_busyTimer, &QTimer::timeout, this, &MetadataView::showState);
    connect(m_pageButtons, &QButtonGroup::idClicked, this,
            [this](int id) { setPage(static_cast<Page>(id)); });
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_json->json()); });
    connect(m_cards, &TaughtCards::chosen, this, [this](const core::InspectPath &path) {
        if (m_tree->select(path))
            m_tree->setFocus();
    });
    connect(m_find, &FindLine::textChanged, this, [this] { find(FindStep::Stay); });
    connect(m_find, &FindLine::nextWanted, this, [this] { find(FindStep::Next); });
    connect(m_find, &FindLine::previousWanted, this, [this] { find(FindStep::Previous); });
    connect(m_find, &FindLine::left, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_tree, &MetadataTree::currentNodeChanged, this, &MetadataView::nodeCommandChanged);
    connect(m_empty, &EmptyState::primaryClicked, this, &MetadataView::retryWanted);
    connect(m_comparePage, &ComparePage::retryWanted, this, &MetadataView::wantComparison);
}

void MetadataView::setContainer(const core::ContainerInspect &container)
{
    showSubject({container.id, container.name, container.imageId, container.image, container.config, true},
                container.root, container.json);
}

void MetadataView::setImage(const core::ImageInspect &image)
{
    const QString name = image.repoTags.isEmpty() ? core::shortId(image.id) : image.repoTags.constFirst();
    showSubject({image.id, name, {}, {}, image.config, false}, image.root, image.json);
}

void MetadataView::showSubject(const Subject &subject, const core::InspectNode &root, const QString &json)
{
    const bool refresh = subject.id == m_subject.id && subject.isContainer == m_subject.isContainer;
    m_subject = subject;
    if (!refresh)
        m_askedImage.clear();
    m_tree->setDocument(root, subject.isContainer, subject.name, refresh);
    m_json->setJson(json, refresh);
    m_cards->setConfig(subject.config,
                       subject.isContainer ? course::TaughtPlace::Container : course::TaughtPlace::Image);
    m_compareButton->setVisible(subject.isContainer);
    setState(State::Shown);
    if (page() == Page::Compare) {
        if (subject.isContainer)
            compare();
        else
            setPage(Page::Tree);
    }
    find(refresh ? FindStep::Recount : FindStep::Stay);
}

void MetadataView::setComparison(const core::ImageInspect &image)
{
    if (!m_subject.isContainer || image.id != m_subject.imageId)
        return;
    m_image = image;
    compare();
    if (page() == Page::Compare)
        find(FindStep::Recount);
}

void MetadataView::setComparisonError(const core::ErrorText &error)
{
    m_comparePage->setError(error);
}

void MetadataView::wantComparison()
{
    m_askedImage = m_subject.imageId;
    m_comparePage->setLoading(shownImage(m_subject.imageName));
    Q_EMIT comparisonWanted(m_subject.imageId, m_subject.imageName);
}

/// With the image when it is known, else asks for it, once.
void MetadataView::compare()
{
    if (m_image.id.isEmpty() || m_image.id != m_subject.imageId) {
        if (m_askedImage != m_subject.imageId)
            wantComparison();
        return;
    }
    m_comparePage->setConfigs(m_image.config, shownImage(m_subject.imageName), m_subject.config,
                              m_subject.name);
}

void MetadataView::setLoading(const QString &name)
{
    m_loadingName = name;
    setState(State::Loading);
}

void MetadataView::setError(const core::ErrorText &error)
{
    m_error = error;
    setState(State::Failed);
}

void MetadataView::clear()
{
    m_subject = {};
    m_tree->setDocument({}, false, {}, false);
    m_json->setJson({}, false);
    setState(State::Empty);
}

MetadataView::Page MetadataView::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MetadataView::setPage(Page page)
{
    if (page == Page::Compare && !m_subject.isContainer)
        page = Page::Tree;
    m_pageButtons->button(static_cast<int>(page))->setChecked(true);
    m_copyButton->setVisible(page == Page::Json);
    if (page == this->page())
        return;
    m_pages->setCurrentIndex(static_cast<int>(page));
    Q_EMIT nodeCommandChanged();
    if (page == Page::Compare)
        compare();
    find(FindStep::Stay);
}

QStringList MetadataView::nodeCommand() const
{
    return m_state == State::Shown && page() == Page::Tree ? m_tree->command() : QStringList();
}

void MetadataView::find(FindStep step)
{
    const QString text = m_find->text();
    FindResult result;
    switch (page()) {
    case Page::Tree:
        result = m_tree->find(text, step);
        break;
    case Page::Json:
        result = m_json->find(text, step);
        break;
    case Page::Compare:
        result = m_comparePage->find(text, step);
        break;
    }
    m_find->setResult(result);
}

void MetadataView::setState(State state)
{
    m_state = state;
    m_busyTimer.stop();
    // Most answers come sooner than one could read that they are awaited; what is there stays for so long.
    if (state == State::Loading)
        m_busyTimer.start();
    else
        showState();
}

void MetadataView::showState()
{
    const bool shown = m_state == State::Shown;
    const QList<QAbstractButton *> buttons = m_pageButtons->buttons();
    for (QAbstractButton *button : buttons)
        button->setEnabled(shown);
    m_copyButton->setEnabled(shown);
    m_find->setEnabled(shown);
    describeState();
    m_body->setCurrentWidget(shown ? static_cast<QWidget *>(m_pages) : m_empty);
    Q_EMIT nodeCommandChanged();
}

void MetadataView::describeState()
{
    m_empty->clear();
    switch (m_state) {
    case State::Empty:
        m_empty->setIcon("metadata"_L1);
        m_empty->setTitle(tr("Nothing selected"));
        m_empty->setText(tr("Select a container or an image to see its metadata."));
        break;
    case State::Loading:
        m_empty->setBusy(true);
        m_empty->setTitle(tr("Reading the metadata of %1\u2026").arg(m_loadingName));
        break;
    case State::Failed:
        showError(m_empty, m_error, tr("&Try again"));
        break;
    case State::Shown:
        break;
    }
}

bool MetadataView::event(QEvent *event)
{
    return keepSearchKey(event) || QWidget::event(event);
}

void MetadataView::keyPressEvent(QKeyEvent *event)
{
    switch (m_state == State::Shown ? searchKeyOf(*event) : SearchKey::None) {
    case SearchKey::Find:
        m_find->focusField();
        break;
    case SearchKey::Next:
        find(FindStep::Next);
        break;
    case SearchKey::Previous:
        find(FindStep::Previous);
        break;
    case SearchKey::None:
        QWidget::keyPressEvent(event);
        break;
    }
}

void MetadataView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MetadataView::retranslate()
{
    m_treeButton->setText(tr("Tree"));
    m_jsonButton->setText(tr("JSON"));
    m_json->setAccessibleName(tr("JSON"));
    m_compareButton->setText(tr("Compare with image"));
    m_copyButton->setText(tr("Copy all"));
    m_copyButton->setVisible(page() == Page::Json);
    if (!m_busyTimer.isActive())
        describeState();
    find(FindStep::Recount);
}

} // namespace views
